import { HOME_REGENCY, kecamatanOf, regencyOf } from "./places.ts";

/** What a place is called that goods go to: `Cikupa`, `Kota Jakarta Selatan`; undefined for an unknown code. */
export function placeName(code: string): string | undefined {
  if (code === HOME_REGENCY.code) return undefined;
  return kecamatanOf(code)?.name ?? regencyOf(code)?.name;
}
