import { textOf } from "@/lib/forms/form-state";
import {
  HOME_REGENCY,
  kecamatanOf,
  provinceNameOf,
  regencyOf,
  villageOf,
  villagesOf,
  villageTitle,
} from "@/lib/places/places";

/** An address as it stands in the fields of a form; empty texts where nothing was given. */
export interface AddressForm {
  /** Within the home regency places are picked, elsewhere the smaller ones are typed. */
  area: "home" | "outside";
  /** Kemendagri code: `36.03.05`. */
  kecamatan: string;
  /** Kemendagri code: `36.03.05.2002`. */
  village: string;
  /** Kemendagri code: `31.74`. */
  regency: string;
  district: string;
  subdistrict: string;
  postcode: string;
  street: string;
  rt: string;
  rw: string;
  landmark: string;
}

/** An address as the backend keeps it in baskets, orders and accounts. */
export interface PostalAddress {
  /** Street and number. */
  address_1: string;
  /** `RT 02/RW 05, Desa Caringin, Patokan: sebelah masjid`. */
  address_2: string;
  /** `Cisoka, Kabupaten Tangerang`. */
  city: string;
  /** Kemendagri code of the kecamatan, or of the regency outside of Kabupaten Tangerang. */
  province: string;
  postal_code: string;
}

/** What can be wrong with an address; the words are in `i18n`. */
export type AddressProblem =
  | "kecamatanMissing"
  | "villageMissing"
  | "regencyMissing"
  | "districtMissing"
  | "subdistrictMissing"
  | "postcodeOdd"
  | "streetMissing"
  | "rtOdd"
  | "rwOdd";

/** An address nobody has filled in yet. */
export const emptyAddress: AddressForm = {
  area: "home",
  kecamatan: "",
  village: "",
  regency: "",
  district: "",
  subdistrict: "",
  postcode: "",
  street: "",
  rt: "",
  rw: "",
  landmark: "",
};

/** Reads the fields of an address; codes that do not exist count as not chosen. */
export function readAddress(form: FormData): AddressForm {
  const kecamatan = kecamatanOf(textOf(form, "kecamatan", 10))?.code ?? "";
  return {
    area: textOf(form, "area", 10) === "outside" ? "outside" : "home",
    kecamatan,
    // A village of the kecamatan that was chosen before is none of this one.
    village: villageIn(kecamatan, textOf(form, "village", 20)),
    regency: regencyOf(textOf(form, "regency", 10))?.code ?? "",
    district: textOf(form, "district", 60),
    subdistrict: textOf(form, "subdistrict", 60),
    postcode: textOf(form, "postcode", 10),
    street: textOf(form, "street", 160),
    rt: textOf(form, "rt", 10),
    rw: textOf(form, "rw", 10),
    landmark: textOf(form, "landmark", 160),
  };
}

function villageIn(kecamatan: string, code: string): string {
  return code.startsWith(`${kecamatan}.`) ? (villageOf(code)?.code ?? "") : "";
}

/** What keeps an address from being delivered to, in the order of the fields. */
export function addressProblems(address: AddressForm): { field: string; problem: AddressProblem }[] {
  const checks: [boolean, keyof AddressForm, AddressProblem][] =
    address.area === "home"
      ? [
          [address.kecamatan === "", "kecamatan", "kecamatanMissing"],
          [address.kecamatan !== "" && address.village === "", "village", "villageMissing"],
        ]
      : [
          [address.regency === "", "regency", "regencyMissing"],
          [address.district === "", "district", "districtMissing"],
          [address.subdistrict === "", "subdistrict", "subdistrictMissing"],
          [!/^\d{5}$/.test(address.postcode), "postcode", "postcodeOdd"],
        ];
  checks.push(
    [address.street === "", "street", "streetMissing"],
    [!isNumberOrEmpty(address.rt), "rt", "rtOdd"],
    [!isNumberOrEmpty(address.rw), "rw", "rwOdd"],
  );
  return checks.flatMap(([wrong, field, problem]) => (wrong ? [{ field, problem }] : []));
}

function isNumberOrEmpty(text: string): boolean {
  return /^\d{0,3}$/.test(text);
}

/** The Kemendagri code by which delivery is priced; empty while no place is chosen. */
export function placeCode({ area, kecamatan, regency }: AddressForm): string {
  return area === "home" ? kecamatan : regency;
}

/** The address as the backend keeps it. */
export function toPostal(address: AddressForm): PostalAddress {
  const { street, rt, rw, landmark } = address;
  const home = address.area === "home";
  const village = home ? villageOf(address.village) : undefined;
  const villageLine = home
    ? village && villageTitle(village)
    : address.subdistrict && `${ANY_VILLAGE} ${address.subdistrict}`;
  const district = home ? kecamatanOf(address.kecamatan)?.name : address.district;
  const regency = home ? HOME_REGENCY.name : regencyOf(address.regency)?.name;
  const blocks = [rt && `RT ${rt}`, rw && `RW ${rw}`].filter(Boolean).join("/");
  return {
    address_1: street,
    address_2: [blocks, villageLine, landmark && `${LANDMARK} ${landmark}`].filter(Boolean).join(", "),
    city: [district, regency].filter(Boolean).join(", "),
    province: placeCode(address),
    postal_code: home ? (village?.postcode ?? "") : address.postcode,
  };
}

const LANDMARK = "Patokan:";
/** Elsewhere nobody knows which of the two it is. */
const ANY_VILLAGE = "Desa/Kel.";

/** The fields of an address that the backend has kept; what it does not say stays empty. */
export function fromPostal(postal: Partial<Record<keyof PostalAddress, string | null>>): AddressForm {
  const province = postal.province ?? "";
  const kecamatan = kecamatanOf(province)?.code ?? "";
  const home = kecamatan !== "" || regencyOf(province) === undefined;
  const [before = "", landmark = ""] = (postal.address_2 ?? "").split(new RegExp(`(?:^|, )${LANDMARK} `), 2);
  const parts = before.split(", ");
  const blocks = parts.find((part) => /^R[TW] \d/.test(part)) ?? "";
  const village = parts.find((part) => /^(?:Desa|Kel\.|Desa\/Kel\.) /.test(part)) ?? "";
  const [district = ""] = (postal.city ?? "").split(", ");
  return {
    area: home ? "home" : "outside",
    kecamatan,
    village: villagesOf(kecamatan).find((one) => villageTitle(one) === village)?.code ?? "",
    regency: home ? "" : province,
    district: home || district === regencyOf(province)?.name ? "" : district,
    subdistrict: home ? "" : village.replace(`${ANY_VILLAGE} `, ""),
    postcode: home ? "" : (postal.postal_code ?? ""),
    street: postal.address_1 ?? "",
    rt: /RT (\d+)/.exec(blocks)?.[1] ?? "",
    rw: /RW (\d+)/.exec(blocks)?.[1] ?? "",
    landmark,
  };
}

/** An address in lines, as on a parcel; lines of which nothing is known are left out. */
export function addressLines(postal: Partial<Record<keyof PostalAddress, string | null>>): string[] {
  const province = [provinceNameOf(postal.province ?? ""), postal.postal_code].filter(Boolean).join(" ");
  const city = postal.city && (postal.city.includes(", ") ? `Kec. ${postal.city}` : postal.city);
  return [postal.address_1, postal.address_2, city, province].filter((line): line is string => Boolean(line));
}
