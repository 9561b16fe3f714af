import { createHmac, randomInt } from "node:crypto";

/** No letters that look or sound alike when they are read out. */
const LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const LENGTH = 10;

/** How long a code lets in, in hours. */
export const LOGIN_CODE_HOURS = 24;

/** A new code as people read it: `K7WQ2-M9FXA`; almost 50 bits. */
export function newLoginCode(): string {
  const letters = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  return `${letters.slice(0, LENGTH / 2)}-${letters.slice(LENGTH / 2)}`;
}

/** What is kept of a code. Case, spaces and dashes do not matter. */
export function hashLoginCode(code: string, secret: Buffer | string): string {
  const bare = code.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
  return createHmac("sha256", secret).update(bare).digest("hex");
}
