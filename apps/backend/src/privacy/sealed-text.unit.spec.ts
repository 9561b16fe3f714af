import { randomBytes } from "node:crypto";

import fc from "fast-check";

import { masked, seal, unseal } from "./sealed-text";

const key = randomBytes(32);

test("what was sealed opens again, in its place and with its key only", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.string(), (text, place) => {
      const sealed = seal(text, key, place);
      expect(unseal(sealed, key, place)).toBe(text);
      expect(() => unseal(sealed, key, `${place}x`)).toThrow();
      expect(() => unseal(sealed, randomBytes(32), place)).toThrow();
    }),
  );
});

test("the same text never looks the same twice, and a changed letter is noticed", () => {
  const [one, other] = [seal("3603180101900001", key, "a"), seal("3603180101900001", key, "a")];
  expect(one).not.toBe(other);
  expect(one).not.toContain("3603");
  // The last letter of a part carries idle bits; every other one counts.
  const idle = [...one.matchAll(/.(?=\.|$)/g)].map(({ index }) => index);
  for (let at = 3; at < one.length; at += 1) {
    if (idle.includes(at) || one[at] === ".") continue;
    const changed = one.slice(0, at) + (one[at] === "A" ? "B" : "A") + one.slice(at + 1);
    expect(() => unseal(changed, key, "a")).toThrow();
  }
});

test("short tags and other forms are refused", () => {
  for (const text of ["", "v1", "v1.a.b", "v2.a.b.c", "1234567890", "v1.AAAA.AAAA.AAAA", "v1.a.b.c.d"]) {
    expect(() => unseal(text, key, "a")).toThrow();
  }
});

test.each([
  ["1234567890", "••••890"],
  ["3603180101900001", "••••0001"],
  ["123", "••••3"],
  ["12", "••••"],
])("%s is shown as %s", (text, shown) => {
  expect(masked(text)).toBe(shown);
});
