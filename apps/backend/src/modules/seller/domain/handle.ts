const LONGEST_HANDLE = 60;

/**
 * The address part for a trade name: `Dapur Ibu Siti` → `dapur-ibu-siti`.
 * @returns an empty text when the name has no letter or digit to use
 */
export function handleFor(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_HANDLE)
    .replace(/^-+|-+$/g, "");
}
