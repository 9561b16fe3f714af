import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** Marks the form, so that a later one can be told apart. */
const FORM = "v1";
const CIPHER = "aes-256-gcm";

/**
 * Encrypts a text for the database: `v1.<nonce>.<tag>.<text>`.
 * @param key 32 bytes
 * @param place whose and which value it is (`sel_1/nik`): the same text in another place does not open
 */
export function seal(text: string, key: Buffer, place: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv(CIPHER, key, nonce);
  cipher.setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return [FORM, ...[nonce, cipher.getAuthTag(), sealed].map((part) => part.toString("base64url"))].join(".");
}

/**
 * Opens what `seal` made.
 * @throws Error when it was tampered with, belongs to another place, or was sealed with another key
 */
export function unseal(sealed: string, key: Buffer, place: string): string {
  const [form, nonce, tag, text, ...rest] = sealed.split(".");
  if (form !== FORM || nonce === undefined || tag === undefined || text === undefined || rest.length > 0) {
    throw new Error("This is no sealed text");
  }
  const decipher = createDecipheriv(CIPHER, key, Buffer.from(nonce, "base64url"), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(Buffer.from(tag, "base64url"));
  return Buffer.concat([decipher.update(Buffer.from(text, "base64url")), decipher.final()]).toString("utf8");
}

/** A number as it may be shown: its last four digits, fewer of a short one. */
export function masked(text: string): string {
  const count = Math.min(4, Math.floor(text.length / 3));
  const shown = count === 0 ? "" : text.slice(-count);
  return `••••${shown}`;
}
