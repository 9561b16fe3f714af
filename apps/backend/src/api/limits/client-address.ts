import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";

import { lastForwardedAddress, verifyClientAddress } from "@gerai/contracts/client-address";

const LOOPBACK = /^(127\.|::1$)/;

/**
 * Address of the person behind a request: what the storefront signed, else what a trusted proxy saw, else the other
 * end of the connection. From this machine itself, where storefront and reverse proxy sit, nothing is known of the
 * person.
 * @param trustProxy whether a proxy stands before this process and nobody can go round it
 * @returns null when it is unknown; networks of IPv6 homes count as one
 */
export function clientAddress(
  req: Pick<IncomingMessage, "headers"> & { socket: { remoteAddress?: string | undefined } },
  secret: string,
  trustProxy = false,
): string | null {
  const signed = verifyClientAddress(req.headers, secret);
  if (signed !== null) return household(signed);
  const forwarded = trustProxy ? lastForwardedAddress(req.headers["x-forwarded-for"]) : "";
  const remote = household(forwarded || (req.socket.remoteAddress ?? ""));
  return remote === "" || LOOPBACK.test(remote) ? null : remote;
}

/** A home gets a whole /64 of IPv6, and whoever guesses would use all of it. */
function household(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (!isIPv6(plain) || plain === "::1") return plain;
  const [head = "", tail] = plain.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => "0");
  return `${[...left, ...zeros, ...right].slice(0, 4).join(":").toLowerCase()}::/64`;
}
