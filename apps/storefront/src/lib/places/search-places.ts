import { HOME_REGENCY, kecamatanOf, listKecamatan, listProvinces, villagesOf } from "./places.ts";

/** A place as somebody may pick it from suggestions. */
export interface PlaceHit {
  /** What it is: the last part that is known of an address. */
  kind: "kecamatan" | "village" | "regency";
  name: string;
  /** Where it lies: `Kec. Cisoka`, `Jawa Barat`. */
  within: string;
  /** Kemendagri code of a kecamatan of the home regency, or of a regency elsewhere. */
  area: string;
  /** Kemendagri code of a village of the home regency. */
  village: string | null;
  postcode: string | null;
}

interface Entry extends PlaceHit {
  /** The name in small letters without spaces: people write `bojongloa` and `bojong loa`. */
  key: string;
  /** Where words begin within the key. */
  starts: readonly number[];
}

let entries: readonly Entry[] | undefined;

/**
 * Places that fit what somebody types: kecamatan and villages of the home regency by name or postcode, then
 * regencies and cities elsewhere.
 */
export function searchPlaces(typed: string, limit = 7): PlaceHit[] {
  const query = keyOf(typed.replace(/\b(?:kec|kecamatan|desa|kel|kelurahan|kab|kabupaten|kota)\b\.?/giu, ""));
  if (query.length < 2) return [];
  entries ??= allEntries();
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry, query) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank || a.entry.name.localeCompare(b.entry.name, "id"))
    .slice(0, limit)
    .map(({ entry: { key: _key, starts: _starts, ...hit } }) => hit);
}

const NO_MATCH = 99;
const KIND_RANK = { kecamatan: 0, village: 1, regency: 2 } as const;

function rankOf(entry: Entry, query: string): number {
  if (/^\d+$/.test(query)) return entry.postcode?.startsWith(query) === true ? 0 : NO_MATCH;
  const at = entry.key.indexOf(query);
  if (at === -1) return NO_MATCH;
  const whole = entry.key === query ? 0 : 3;
  const position = at === 0 ? 0 : entry.starts.includes(at) ? 3 : 6;
  return whole + position + KIND_RANK[entry.kind];
}

function keyOf(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}

function entry(hit: PlaceHit, name = hit.name): Entry {
  const words = name.split(" ").map(keyOf);
  const starts = words.map((_, index) => words.slice(0, index).join("").length);
  return { ...hit, key: words.join(""), starts };
}

function allEntries(): Entry[] {
  const home = listKecamatan().flatMap(({ code, name }) => [
    entry({
      kind: "kecamatan",
      name,
      within: HOME_REGENCY.name,
      area: code,
      village: null,
      postcode: null,
    }),
    ...villagesOf(code).map((village) =>
      entry({
        kind: "village",
        name: village.name,
        within: `Kec. ${kecamatanOf(code)?.name ?? ""}`,
        area: code,
        village: village.code,
        postcode: village.postcode,
      }),
    ),
  ]);
  const elsewhere = listProvinces().flatMap(({ name: province, regencies }) =>
    regencies.map(({ code, name }) =>
      entry(
        { kind: "regency", name, within: province, area: code, village: null, postcode: null },
        // `bekasi` means the city as well as the regency.
        name.replace(/^(?:Kota|Kabupaten) /, ""),
      ),
    ),
  );
  return [...home, ...elsewhere];
}
