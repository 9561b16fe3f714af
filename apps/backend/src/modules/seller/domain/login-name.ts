import { whatsappNumber } from "./contact";

/** What a member logs in with: one of the two. */
export type LoginName = { email: string; phone: null } | { email: null; phone: string };

const EMAIL = /^[^\s@]{1,100}@[^\s@]{1,150}\.[^\s@]{2,40}$/;

/**
 * Reads what a person types as their login: an e-mail address, or a mobile number in any usual spelling.
 * @returns null when it is neither
 */
export function readLoginName(typed: string): LoginName | null {
  const text = typed.trim();
  if (text.includes("@")) {
    const email = text.toLowerCase();
    return EMAIL.test(email) ? { email, phone: null } : null;
  }
  // Letters would be dropped by the reading of numbers, and somebody else let in.
  if (!/^[+\d][\d\s().-]{6,24}$/.test(text)) return null;
  const phone = whatsappNumber(text);
  return phone === null ? null : { email: null, phone };
}

/** The name under which the login is kept. */
export function entityIdOf(name: LoginName): string {
  return name.email ?? name.phone;
}
