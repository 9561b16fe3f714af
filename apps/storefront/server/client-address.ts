import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

import { lastForwardedAddress } from "@gerai/contracts/client-address";

const LOOPBACK = /^(?:127\.|::1$)/;

/**
 * The address of whoever sent a request; null when it is not known. A caller on this machine is a proxy or a
 * developer: counting all of a proxy's people as one would lock them out together.
 * @param trustProxy whether the last address of `X-Forwarded-For`, the one our own proxy wrote, is believed
 */
export function clientAddressOf(request: IncomingMessage, trustProxy: boolean): string | null {
  const forwarded = trustProxy ? lastForwardedAddress(request.headers["x-forwarded-for"]) : "";
  const address = (forwarded || (request.socket.remoteAddress ?? "")).replace(/^::ffff:(?=\d)/, "");
  return isIP(address) === 0 || LOOPBACK.test(address) ? null : address;
}
