import { getDistricts, getProvinces, getRegencies, getVillages } from "idn-area-data";

import { KECAMATAN_POSTCODES } from "./kecamatan-postcodes";

/**
 * Regions with Kemendagri codes, read from the npm package `idn-area-data`
 * (code MIT; data ODbL 1.0, compiled from the ministry's regulation: attribute it wherever it is shown whole).
 */

/** Kabupaten Tangerang: every maker of the programme works here. */
export const HOME_REGENCY = { code: "36.03", name: "Kabupaten Tangerang", provinceCode: "36" } as const;

/** A kecamatan of the regency. */
export interface Kecamatan {
  code: string;
  name: string;
  /** The usual postcode; some kecamatan have several. */
  postcode: string | null;
}

/** A village (desa or kelurahan). */
export interface Village {
  code: string;
  name: string;
  kecamatanCode: string;
}

/** Where a maker works, in full. */
export interface Place {
  province: string;
  regency: string;
  kecamatan: Kecamatan;
  village: Village | null;
}

interface Regions {
  province: string;
  regency: string;
  kecamatan: ReadonlyMap<string, Kecamatan>;
  villages: ReadonlyMap<string, Village>;
}

let loaded: Promise<Regions> | undefined;

/** The tables hold all of Indonesia (80,000 villages): read once, keep the regency. */
function regions(): Promise<Regions> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Regions> {
  const [provinces, regencies, districts, villages] = await Promise.all([
    getProvinces(),
    getRegencies({ transform: true }),
    getDistricts({ transform: true }),
    getVillages({ transform: true }),
  ]);
  const ours = `${HOME_REGENCY.code}.`;
  return {
    province: titleCase(provinces.find((one) => one.code === HOME_REGENCY.provinceCode)?.name ?? "Banten"),
    regency: titleCase(regencies.find((one) => one.code === HOME_REGENCY.code)?.name ?? HOME_REGENCY.name),
    kecamatan: new Map(
      districts
        .filter((one) => one.code.startsWith(ours))
        .map((one) => [
          one.code,
          { code: one.code, name: titleCase(one.name), postcode: KECAMATAN_POSTCODES[one.code] ?? null },
        ]),
    ),
    villages: new Map(
      villages
        .filter((one) => one.code.startsWith(ours))
        .map((one) => [
          one.code,
          { code: one.code, name: titleCase(one.name), kecamatanCode: one.districtCode },
        ]),
    ),
  };
}

/** The tables mix capitals and ordinary spelling; people read `Pasar Kemis`. */
function titleCase(name: string): string {
  return name === name.toUpperCase()
    ? name.toLowerCase().replace(/(^|[\s(-])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
}

/** All kecamatan of the regency, by code. */
export async function listKecamatan(): Promise<Kecamatan[]> {
  return [...(await regions()).kecamatan.values()];
}

/** The villages of one kecamatan; empty for an unknown code. */
export async function listVillages(kecamatanCode: string): Promise<Village[]> {
  return [...(await regions()).villages.values()].filter((one) => one.kecamatanCode === kecamatanCode);
}

/**
 * Looks a place up by its codes.
 * @returns null when the kecamatan is not in the regency, or the village not in the kecamatan
 */
export async function findPlace(kecamatanCode: string, villageCode?: string | null): Promise<Place | null> {
  const { province, regency, kecamatan, villages } = await regions();
  const found = kecamatan.get(kecamatanCode);
  if (!found) return null;
  if (villageCode === undefined || villageCode === null) {
    return { province, regency, kecamatan: found, village: null };
  }
  const village = villages.get(villageCode);
  return village?.kecamatanCode === kecamatanCode ? { province, regency, kecamatan: found, village } : null;
}
