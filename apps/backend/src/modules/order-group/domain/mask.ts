const DOTS = "•••";

/** A name as strangers see it: its first letter. */
export function maskName(name: string): string {
  const [first = ""] = name.trim();
  return `${first.toUpperCase()}${DOTS}`;
}

/**
 * A phone number as strangers see it: enough for its owner to know it again.
 * @param phone digits with country code, `6281234567890`
 * @returns e.g. `0812••••7890`
 */
export function maskPhone(phone: string): string {
  const national = localPhone(phone);
  // Eight shown digits of a short number would be nearly all of it.
  const tail = national.length >= 11 ? national.slice(-4) : national.slice(-2);
  return `${national.slice(0, 4)}••••${tail}`;
}

/** A phone number as people write it at home: `081234567890`. */
export function localPhone(phone: string): string {
  return phone.startsWith("62") ? `0${phone.slice(2)}` : phone;
}
