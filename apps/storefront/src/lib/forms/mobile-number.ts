/**
 * A mobile number as people in Indonesia write it (`08…`): `+62 812-3456-789` → `08123456789`.
 * @returns null when it cannot be one: too short, too long, or a landline
 */
export function mobileNumber(typed: string): string | null {
  const digits = typed.normalize("NFKC").replace(/[\s().\-–+]/g, "");
  const national = digits.replace(/^(?:0062|62|(?=8))0?/, "0");
  return /^08[1-9]\d{7,10}$/.test(national) ? national : null;
}
