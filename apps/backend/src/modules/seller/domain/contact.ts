/**
 * A phone number as WhatsApp addresses it: digits with country code, `628…`.
 * @param typed `0812-3456-7890`, `+62 812 …`, `62812…` or `812…`
 * @returns null when it is not a mobile number of Indonesia
 */
export function whatsappNumber(typed: string): string | null {
  const digits = typed.replace(/\D/g, "");
  const national = digits.startsWith("62") ? digits.slice(2) : digits.replace(/^0+/, "");
  return /^8\d{7,12}$/.test(national) ? `62${national}` : null;
}
