/** Fields of the forms of a certificate that a refusal can be about. */
type Name = "number" | "seller_id" | "issued_on" | "expires_on" | "surveillance_on";

/** Beginnings of the server's reasons, and the field each is about. */
const FIELD_OF_CODE: readonly (readonly [RegExp, Name])[] = [
  [/^number_|^certification_exists$|^certification_demo_/, "number"],
  [/^seller_not_found$/, "seller_id"],
  [/^issued_/, "issued_on"],
  [/^expires_on_|^ends_before_issue$|^certification_end_/, "expires_on"],
  [/^surveillance_on_/, "surveillance_on"],
];

/** Which field a refusal is about; undefined when about none. */
export function certificationFieldOf(code: string): Name | undefined {
  return FIELD_OF_CODE.find(([shape]) => shape.test(code))?.[1];
}
