import { invalid } from "../../errors/person-error";
import { personalDataKey } from "../../privacy/personal-data-key";
import { seal } from "../../privacy/sealed-text";

/** What an owner types about payouts and pickup; what is absent stays as it is, null clears it. */
export interface SellerPrivateChange {
  pickup_address?: string | null;
  bank_name?: string | null;
  bank_account_holder?: string | null;
  /** Digits, spaces and dashes as printed on the card. */
  bank_account_number?: string | null;
  /** 16 digits. */
  nik?: string | null;
  /** The day on which the tax statement was signed, YYYY-MM-DD. */
  tax_statement_on?: string | null;
}

/** Numbers that are sealed, and the column each is kept in. */
export const SEALED_COLUMNS = { bank_account_number: "bank_account_sealed", nik: "nik_sealed" } as const;
export type SealedName = keyof typeof SEALED_COLUMNS;

/** Where a sealed number belongs; it opens nowhere else. */
export function sealedPlace(sellerId: string, name: SealedName): string {
  return `seller_private/${sellerId}/${name}`;
}

/**
 * Judges and seals what was typed.
 * @returns columns of `seller_private`
 * @throws MedusaError with an Indonesian reason
 */
export function preparePrivate(sellerId: string, change: SellerPrivateChange): Record<string, string | null> {
  const { bank_account_number: account, nik, ...plain } = change;
  const sealed = (name: SealedName, digits: string | null) => ({
    [SEALED_COLUMNS[name]]:
      digits === null ? null : seal(digits, personalDataKey(), sealedPlace(sellerId, name)),
  });
  return {
    ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)),
    ...(account === undefined
      ? {}
      : sealed("bank_account_number", account === null ? null : accountDigits(account))),
    ...(nik === undefined ? {} : sealed("nik", nik === null ? null : nikDigits(nik))),
  };
}

function accountDigits(typed: string): string {
  const digits = typed.replaceAll(/[\s.-]/g, "");
  if (!/^\d{6,20}$/.test(digits)) {
    throw invalid(
      "bank_account_shape",
      "Nomor rekening harus 6 sampai 20 angka. Tulis seperti tertera pada buku tabungan.",
    );
  }
  return digits;
}

function nikDigits(typed: string): string {
  const digits = typed.replaceAll(/[\s.-]/g, "");
  if (!/^[1-9]\d{15}$/.test(digits)) {
    throw invalid("nik_shape", "NIK harus 16 angka seperti tertera pada KTP.");
  }
  return digits;
}
