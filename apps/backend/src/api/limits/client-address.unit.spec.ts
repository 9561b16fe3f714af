import { signClientAddress } from "@gerai/contracts/client-address";

import { clientAddress } from "./client-address";
import { LIMITS, limitOf } from "./limits";

const SECRET = "shared-by-both";
const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
  clientAddress({ headers, socket: { remoteAddress } }, SECRET);

test("what the storefront signed counts, whoever calls", () => {
  const headers = signClientAddress("203.0.113.9", SECRET);
  expect(from("127.0.0.1", headers)).toBe("203.0.113.9");
  expect(from("198.51.100.1", headers)).toBe("203.0.113.9");
  expect(from("198.51.100.1", signClientAddress("203.0.113.9", "forged"))).toBe("198.51.100.1");
});

test("only a proxy that is trusted is believed, and of its list only what it wrote itself", () => {
  const behind = (trustProxy: boolean, forwarded: string, remoteAddress = "127.0.0.1") =>
    clientAddress(
      { headers: { "x-forwarded-for": forwarded }, socket: { remoteAddress } },
      SECRET,
      trustProxy,
    );
  expect(behind(true, "198.51.100.7, 203.0.113.9")).toBe("203.0.113.9");
  expect(behind(true, "2001:db8::1")).toBe("2001:db8:0:0::/64");
  expect(behind(true, "")).toBeNull();
  expect(behind(true, "", "10.0.0.3")).toBe("10.0.0.3");
  expect(behind(false, "203.0.113.9")).toBeNull();
});

test.each(["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1", ""])("of %j nothing is known", (remote) => {
  expect(from(remote)).toBeNull();
});

test.each([
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8:1:2:ffff::1", "2001:db8:1:2::/64"],
  ["2001:DB8::1", "2001:db8:0:0::/64"],
  ["::ffff:203.0.113.9", "203.0.113.9"],
  ["203.0.113.9", "203.0.113.9"],
])("%s counts as %s", (remote, counted) => {
  expect(from(remote)).toBe(counted);
});

test.each([
  ["POST", "/auth/customer/emailpass", "login"],
  ["POST", "/auth/user/emailpass/", "login"],
  ["POST", "/Auth/Customer/EmailPass/Register", "register"],
  ["POST", "/auth/customer/emailpass/reset-password", "reset"],
  ["POST", "/store/carts/cart_1/complete", "complete"],
  ["POST", "/store/order-groups/ogrp_1/payment-proofs", "proof"],
  ["GET", "/store/order-groups/ogrp_1", "lookup"],
  ["HEAD", "/store/order-groups/ogrp_1", "lookup"],
  ["GET", "/store/order-groups", null],
  ["GET", "/store/products", null],
  ["DELETE", "/auth/session", null],
] as const)("%s %s: %s", (method, path, name) => {
  expect(limitOf(method, path)).toBe(name);
});

test("every limit is of use", () => {
  for (const { points, seconds } of Object.values(LIMITS)) {
    expect(points).toBeGreaterThan(0);
    expect(seconds).toBeGreaterThan(0);
  }
});
