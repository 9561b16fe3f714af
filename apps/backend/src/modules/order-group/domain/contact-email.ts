/** Key in a basket's metadata: where a buyer wants to be written to. It ties an order to nobody's account. */
export const CONTACT_EMAIL = "contact_email";

/** The longest address that mail servers take. */
export const LONGEST_EMAIL = 254;

/** Whether a text has the shape of an e-mail address; only a mail can tell whether it is one. */
export function looksLikeEmail(text: string): boolean {
  return text.length <= LONGEST_EMAIL && /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]{2,}$/.test(text);
}

/** The address that a basket's metadata holds; anyone may write there, so anything else counts as none. */
export function contactEmail(metadata: Record<string, unknown> | null | undefined): string | null {
  const email = metadata?.[CONTACT_EMAIL];
  return typeof email === "string" && looksLikeEmail(email) ? email : null;
}
