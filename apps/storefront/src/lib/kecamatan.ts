/** The 29 kecamatan of Kabupaten Tangerang, spelled as the ministry's list and the index spell them. */
export const KECAMATAN = [
  "Balaraja",
  "Jayanti",
  "Tigaraksa",
  "Jambe",
  "Cisoka",
  "Kresek",
  "Kronjo",
  "Mauk",
  "Kemiri",
  "Sukadiri",
  "Rajeg",
  "Pasar Kemis",
  "Teluknaga",
  "Kosambi",
  "Pakuhaji",
  "Sepatan",
  "Curug",
  "Cikupa",
  "Panongan",
  "Legok",
  "Pagedangan",
  "Cisauk",
  "Sukamulya",
  "Kelapa Dua",
  "Sindang Jaya",
  "Sepatan Timur",
  "Solear",
  "Gunung Kaler",
  "Mekar Baru",
] as const;

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

/** The slug of a kecamatan of the regency, asked for by slug or name; undefined when there is none of that name. */
export function knownKecamatan(text: string): string | undefined {
  const slug = kecamatanSlug(text);
  return KECAMATAN.some((name) => kecamatanSlug(name) === slug) ? slug : undefined;
}
