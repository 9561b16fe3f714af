import type { SellerDetail } from "../../lib/types";

/** The form of a maker: every field as text. */
export interface SellerValues {
  name: string;
  contact_name: string;
  handle: string;
  legal_form: string;
  kecamatan_code: string;
  village_code: string;
  nib: string;
  whatsapp: string;
  email: string;
  since: string;
  story: string;
  story_en: string;
}

/** What the form of a maker begins with. */
export function sellerValues(seller: SellerDetail | null): Record<keyof SellerValues, string> {
  return {
    name: seller?.name ?? "",
    contact_name: seller?.contact_name ?? "",
    handle: seller?.handle ?? "",
    legal_form: seller?.legal_form ?? "perorangan",
    kecamatan_code: seller?.kecamatan_code ?? "",
    village_code: seller?.village_code ?? "",
    nib: seller?.nib ?? "",
    whatsapp: seller?.whatsapp ?? "",
    email: seller?.email ?? "",
    since: String(seller?.since ?? ""),
    story: seller?.story ?? "",
    story_en: seller?.story_en ?? "",
  };
}

/** What the route wants: an emptied field is null, an empty address is left to the server. */
export function sellerBody(values: SellerValues) {
  const orNull = (text: string) => (text.trim() === "" ? null : text.trim());
  return {
    name: values.name.trim(),
    contact_name: values.contact_name.trim(),
    ...(values.handle.trim() === "" ? {} : { handle: values.handle.trim() }),
    legal_form: values.legal_form,
    kecamatan_code: values.kecamatan_code,
    village_code: orNull(values.village_code),
    nib: orNull(values.nib),
    whatsapp: orNull(values.whatsapp),
    email: orNull(values.email),
    since: orNull(values.since) === null ? null : Number(values.since),
    story: values.story.trim(),
    story_en: orNull(values.story_en),
  };
}

/** Beginnings of the server's reasons, and the field each is about. */
const FIELD_OF_CODE: readonly (readonly [RegExp, keyof SellerValues])[] = [
  [/^(seller_)?nib_/, "nib"],
  [/^(seller_)?whatsapp_/, "whatsapp"],
  [/^(seller_)?handle_/, "handle"],
  [/^seller_since/, "since"],
  [/^unknown_place$/, "kecamatan_code"],
];

/** Which field a refusal is about; undefined when about none. */
export function sellerFieldOf(code: string): keyof SellerValues | undefined {
  return FIELD_OF_CODE.find(([shape]) => shape.test(code))?.[1];
}
