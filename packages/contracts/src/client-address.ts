import { createHmac, timingSafeEqual } from "node:crypto";
import { isIP } from "node:net";

/** Header with the address of the person a storefront acts for: `<ip>;<unix seconds>`. */
export const CLIENT_ADDRESS_HEADER = "x-gerai-client";

/** Header that proves the storefront said so: hex of HMAC-SHA256 over the other header's value. */
export const CLIENT_ADDRESS_SIGNATURE_HEADER = "x-gerai-client-signature";

/** How far the signed moment may lie from the receiver's clock, in seconds, either way. */
export const CLIENT_ADDRESS_SECONDS = 120;

/**
 * Headers that tell the backend for whom the storefront calls, so that limits count people and not the storefront.
 * @param address IPv4 or IPv6 as the storefront's server sees it; throws a TypeError on anything else
 * @param secret `INTERNAL_SECRET`, shared by both
 */
export function signClientAddress(address: string, secret: string, now = new Date()): Record<string, string> {
  if (isIP(address) === 0) throw new TypeError("Expected an IP address");
  const value = `${address};${Math.floor(now.getTime() / 1000)}`;
  return { [CLIENT_ADDRESS_HEADER]: value, [CLIENT_ADDRESS_SIGNATURE_HEADER]: signatureOf(value, secret) };
}

/**
 * The person's address when the storefront signed it within the last two minutes.
 * @param headers as Node gives them: lower-case names; a repeated header counts as missing
 * @returns the address as signed, or null: missing, forged, stale or malformed
 */
export function verifyClientAddress(
  headers: Record<string, string | string[] | undefined>,
  secret: string,
  now = new Date(),
): string | null {
  const value = headers[CLIENT_ADDRESS_HEADER];
  const signature = headers[CLIENT_ADDRESS_SIGNATURE_HEADER];
  if (typeof value !== "string" || typeof signature !== "string" || secret === "") return null;
  const expected = Buffer.from(signatureOf(value, secret));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const [address = "", seconds = "", ...rest] = value.split(";");
  if (rest.length > 0 || isIP(address) === 0 || !/^\d{1,12}$/.test(seconds)) return null;
  const apart = Math.abs(now.getTime() / 1000 - Number(seconds));
  return apart <= CLIENT_ADDRESS_SECONDS ? address : null;
}

/**
 * What our own proxy wrote into `X-Forwarded-For`: the last of the list; all before it are the caller's own words.
 * @returns an empty text when there is none
 */
export function lastForwardedAddress(header: string | string[] | undefined): string {
  return (
    String(header ?? "")
      .split(",")
      .at(-1)
      ?.trim() ?? ""
  );
}

function signatureOf(value: string, secret: string): string {
  return createHmac("sha256", secret).update(value).digest("hex");
}
