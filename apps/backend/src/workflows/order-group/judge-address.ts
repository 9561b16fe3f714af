import { invalid } from "../../errors/person-error";
import { whatsappNumber } from "../../modules/seller/domain/contact";
import { HOME_REGENCY } from "../../modules/seller/domain/regions";
import { KECAMATAN_POSTCODES } from "../../modules/seller/domain/kecamatan-postcodes";
import type { BasketAddress } from "./read-basket";

/** Characters that a label has room for. */
const LONGEST = {
  name: 100,
  address_1: 200,
  address_2: 200,
  city: 120,
  company: 100,
} as const;
/** Province and regency of the ministry, the kecamatan too where it is known: `36.03` or `36.03.18`. */
const REGION_CODE = /^\d{2}\.\d{2}(\.\d{2})?$/;
const POSTAL_CODE = /^\d{5}$/;

/**
 * Whether an address can be written on a label, and who the buyer is.
 * @param delivered whether a courier has to find it; who picks up needs a name and a number only
 * @throws MedusaError that says which part to mend
 */
export function judgeAddress(
  address: BasketAddress | null | undefined,
  delivered: boolean,
): { name: string; phone: string } {
  const name = [address?.first_name, address?.last_name].filter(Boolean).join(" ").trim();
  if (name === "") throw invalid("buyer_name_missing", "Isi nama penerima.");
  const phone = whatsappNumber(address?.phone ?? "");
  if (phone === null) {
    throw invalid("buyer_phone_missing", "Isi nomor WhatsApp penerima, misalnya 0812 3456 7890.");
  }
  const complete = [address?.address_1, address?.province].every((part) => (part ?? "").trim() !== "");
  if (!complete && delivered) {
    throw invalid("address_incomplete", "Lengkapi alamat pengiriman: jalan dan nomor, serta kecamatan.");
  }
  const parts = { ...address, name };
  for (const [part, most] of Object.entries(LONGEST)) {
    if ((parts[part as keyof typeof LONGEST] ?? "").length > most) {
      throw invalid(
        "address_too_long",
        `Nama dan alamat terlalu panjang, paling banyak ${most} huruf sebaris.`,
      );
    }
  }
  if (delivered && !isRegion(address?.province ?? "")) {
    throw invalid("address_region_unknown", "Pilih kecamatan atau kabupaten/kota dari daftar.");
  }
  const postcode = (address?.postal_code ?? "").trim();
  if (postcode !== "" && !POSTAL_CODE.test(postcode)) {
    throw invalid("address_postcode_malformed", "Kode pos terdiri dari lima angka, misalnya 15710.");
  }
  return { name, phone };
}

/** Nearby, where most buyers live, a kecamatan must be one that there is. */
function isRegion(code: string): boolean {
  if (!REGION_CODE.test(code)) return false;
  const nearby = code.startsWith(`${HOME_REGENCY.code}.`);
  return !nearby || Object.hasOwn(KECAMATAN_POSTCODES, code);
}
