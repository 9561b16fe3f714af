import { KABUPATEN_TANGERANG } from "./kabupaten-tangerang.ts";
import { PROVINCES } from "./provinces.ts";

/** The regency whose villages are known one by one. */
export const HOME_REGENCY = { code: "36.03", name: "Kabupaten Tangerang" } as const;

/** A kecamatan of the home regency. */
export interface Kecamatan {
  /** Kemendagri code: `36.03.05`. */
  code: string;
  name: string;
}

/** A village of the home regency. */
export interface Village {
  /** Kemendagri code: `36.03.05.2002`; the last part begins with 1 for a kelurahan, with 2 for a desa. */
  code: string;
  name: string;
  postcode: string;
}

/** A regency or city of Indonesia. */
export interface Regency {
  /** Kemendagri code: `31.74`. */
  code: string;
  /** `Kota Jakarta Selatan`. */
  name: string;
  province: string;
}

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, "id");

/** All kecamatan of the home regency in alphabetical order. */
export function listKecamatan(): Kecamatan[] {
  return Object.entries(KABUPATEN_TANGERANG)
    .map(([code, [name]]) => ({ code, name }))
    .sort(byName);
}

/** The kecamatan with a code; undefined when the home regency has none such. */
export function kecamatanOf(code: string): Kecamatan | undefined {
  const name = Object.hasOwn(KABUPATEN_TANGERANG, code) ? KABUPATEN_TANGERANG[code]?.[0] : undefined;
  return name === undefined ? undefined : { code, name };
}

/** The villages of a kecamatan in alphabetical order; none for an unknown code. */
export function villagesOf(kecamatanCode: string): Village[] {
  if (kecamatanOf(kecamatanCode) === undefined) return [];
  const [, villages = ""] = KABUPATEN_TANGERANG[kecamatanCode] ?? [];
  return villages
    .split("; ")
    .flatMap((group) => {
      const [postcode = "", names = ""] = group.split(": ");
      return names.split(", ").map((one) => ({
        code: `${kecamatanCode}.${one.slice(0, 4)}`,
        name: one.slice(5),
        postcode,
      }));
    })
    .sort(byName);
}

/** A village by its code; undefined when there is none such. */
export function villageOf(code: string): Village | undefined {
  const kecamatanCode = code.slice(0, code.lastIndexOf("."));
  return villagesOf(kecamatanCode).find((village) => village.code === code);
}

/** What a village is called before its name: `Desa` or `Kel.`. */
export function villageTitle({ code, name }: Pick<Village, "code" | "name">): string {
  return `${/\.1\d{3}$/.test(code) ? "Kel." : "Desa"} ${name}`;
}

/** Neighbours first: most parcels go there. */
const NEAREST_PROVINCES = ["36", "31", "32", "33", "34", "35"];

/** Provinces with their regencies and cities, nearest first, then alphabetically; without the home regency. */
export function listProvinces(): { name: string; regencies: Regency[] }[] {
  const near = (code: string) => {
    const index = NEAREST_PROVINCES.indexOf(code);
    return index === -1 ? NEAREST_PROVINCES.length : index;
  };
  return Object.keys(PROVINCES)
    .map((code) => ({ code, name: PROVINCES[code]?.[0] ?? "" }))
    .sort((a, b) => near(a.code) - near(b.code) || byName(a, b))
    .map(({ code, name }) => ({
      name,
      regencies: regenciesOf(code).filter((regency) => regency.code !== HOME_REGENCY.code),
    }));
}

/** A regency or city by its Kemendagri code. */
export function regencyOf(code: string): Regency | undefined {
  return regenciesOf(code.slice(0, 2)).find((regency) => regency.code === code);
}

/**
 * The name of the province of a Kemendagri code of any length.
 * @returns an empty string for an unknown code
 */
export function provinceNameOf(code: string): string {
  const province = code.slice(0, 2);
  return Object.hasOwn(PROVINCES, province) ? (PROVINCES[province]?.[0] ?? "") : "";
}

function regenciesOf(provinceCode: string): Regency[] {
  if (!Object.hasOwn(PROVINCES, provinceCode)) return [];
  const [province, regencies] = PROVINCES[provinceCode] ?? ["", ""];
  return regencies.split(", ").map((one) => {
    const [number = "", kind, ...words] = one.split(" ");
    return {
      code: `${provinceCode}.${number}`,
      name: `${kind === "K" ? "Kota" : "Kabupaten"} ${words.join(" ")}`,
      province,
    };
  });
}
