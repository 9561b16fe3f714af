/** `Sepatan Timur` → `sepatan-timur`, as it stands in addresses. */
export function kecamatanSlug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** `sepatan-timur` → `Sepatan Timur`, as it stands in the index: every official name is words in title case. */
export function kecamatanFromSlug(slug: string): string {
  return slug
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
