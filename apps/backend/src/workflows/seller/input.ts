import type { LegalForm } from "@gerai/contracts";

/** What an operator or the maker types about a shop. */
export interface SellerInput {
  name: string;
  /** Made from the name when absent. */
  handle?: string;
  contact_name: string;
  legal_form: LegalForm;
  nib?: string | null;
  kecamatan_code: string;
  village_code?: string | null;
  story: string;
  story_en?: string | null;
  since?: number | null;
  /** Any usual way of writing a mobile number. */
  whatsapp?: string | null;
  email?: string | null;
  photo?: string | null;
  banner?: string | null;
  metadata?: Record<string, unknown> | null;
}

/** A change of a shop; what is absent stays as it is. */
export type SellerChange = Partial<SellerInput>;

/** The columns that a `SellerInput` turns into. */
export type SellerColumns = Omit<SellerInput, "handle"> & {
  handle: string;
  kecamatan: string;
  village: string | null;
};
