import { createHmac } from "node:crypto";

import {
  CLIENT_ADDRESS_HEADER,
  CLIENT_ADDRESS_SECONDS,
  CLIENT_ADDRESS_SIGNATURE_HEADER,
  lastForwardedAddress,
  signClientAddress,
  verifyClientAddress,
} from "../src/client-address.js";

const SECRET = "a-secret-of-both-sides";
const NOW = new Date("2026-11-24T03:00:00Z");
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const signed = (value: string, secret = SECRET) => ({
  [CLIENT_ADDRESS_HEADER]: value,
  [CLIENT_ADDRESS_SIGNATURE_HEADER]: createHmac("sha256", secret).update(value).digest("hex"),
});

describe("the address of the person", () => {
  test.each(["203.0.113.9", "2001:db8::7", "::ffff:203.0.113.9", "127.0.0.1"])("%s arrives", (address) => {
    expect(verifyClientAddress(signClientAddress(address, SECRET, NOW), SECRET, NOW)).toBe(address);
  });

  test("the headers are as agreed", () => {
    expect(signClientAddress("203.0.113.9", SECRET, NOW)).toEqual(signed("203.0.113.9;1795489200"));
  });

  test.each([0, 1, CLIENT_ADDRESS_SECONDS, -CLIENT_ADDRESS_SECONDS])(
    "%i seconds later it counts",
    (apart) => {
      expect(verifyClientAddress(signClientAddress("203.0.113.9", SECRET, NOW), SECRET, later(apart))).toBe(
        "203.0.113.9",
      );
    },
  );

  test.each([CLIENT_ADDRESS_SECONDS + 1, -CLIENT_ADDRESS_SECONDS - 1])(
    "%i seconds later it does not",
    (apart) => {
      const headers = signClientAddress("203.0.113.9", SECRET, NOW);
      expect(verifyClientAddress(headers, SECRET, later(apart))).toBeNull();
    },
  );

  test("nothing unsigned, half sent, repeated or signed by another counts", () => {
    const good = signClientAddress("203.0.113.9", SECRET, NOW);
    const value = good[CLIENT_ADDRESS_HEADER] ?? "";
    const signature = good[CLIENT_ADDRESS_SIGNATURE_HEADER] ?? "";
    for (const headers of [
      {},
      { [CLIENT_ADDRESS_HEADER]: value },
      { [CLIENT_ADDRESS_SIGNATURE_HEADER]: signature },
      { ...good, [CLIENT_ADDRESS_HEADER]: value.replace("203.0.113.9", "203.0.113.8") },
      { ...good, [CLIENT_ADDRESS_HEADER]: [value, value] },
      { ...good, [CLIENT_ADDRESS_SIGNATURE_HEADER]: signature.slice(0, 20) },
      { ...good, [CLIENT_ADDRESS_SIGNATURE_HEADER]: "é".repeat(32) },
      signed(value, "another secret"),
    ]) {
      expect(verifyClientAddress(headers, SECRET, NOW)).toBeNull();
    }
    expect(verifyClientAddress(signed(value, ""), "", NOW)).toBeNull();
  });

  test.each([
    "203.0.113.9",
    "203.0.113.9;",
    "203.0.113.9;1795489200;1",
    "nowhere;1795489200",
    "203.0.113.9;1.8e9",
    ";1795489200",
    "",
  ])("a signed %j that is no address and moment does not count", (value) => {
    expect(verifyClientAddress(signed(value), SECRET, NOW)).toBeNull();
  });

  test("only an address is signed", () => {
    expect(() => signClientAddress("example.org", SECRET)).toThrow(TypeError);
    expect(() => signClientAddress("203.0.113.9;1", SECRET)).toThrow(TypeError);
  });
});

test.each([
  ["203.0.113.9", "203.0.113.9"],
  ["forged, 198.51.100.7 , 203.0.113.9 ", "203.0.113.9"],
  [["a", "b"], "b"],
  ["", ""],
  [undefined, ""],
])("of %o our own proxy wrote %j", (header, address) => {
  expect(lastForwardedAddress(header)).toBe(address);
});
