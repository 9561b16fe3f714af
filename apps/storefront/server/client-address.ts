import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

const LOOPBACK = /^(?:127\.|::1$)/;

/**
 * The address of whoever sent a request; null when it is not known. A caller on this machine is a proxy or a
 * developer: counting all of a proxy's people as one would lock them out together.
 * @param trustProxy whether the last address of `X-Forwarded-For`, the one our own proxy wrote, is believed
 */
export function clientAddressOf(request: IncomingMessage, trustProxy: boolean): string | null {
  const forwarded = trustProxy
    ? String(request.headers["x-forwarded-for"] ?? "")
        .split(",")
        .at(-1)
    : "";
  const address = (forwarded?.trim() || (request.socket.remoteAddress ?? "")).replace(/^::ffff:(?=\d)/, "");
  return isIP(address) === 0 || LOOPBACK.test(address) ? null : address;
}
