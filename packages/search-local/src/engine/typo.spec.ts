import fc from "fast-check";

import { typoDistance } from "./typo.js";

describe("typo distance", () => {
  it.each([
    ["keripik", "keripik", 0],
    ["kripik", "keripik", 1],
    ["keripikk", "keripik", 1],
    ["keropik", "keripik", 1],
    ["keirpik", "keripik", 1],
    ["krpik", "keripik", 2],
    ["topi", "kopi", 2],
    ["xeripik", "keripik", 2],
    ["xripik", "keripik", Infinity],
    ["madu", "keripik", Infinity],
  ])("%s → %s is %s", (typed, term, edits) => {
    expect(typoDistance(typed, term, 2, false)).toBe(edits);
  });

  it.each([
    ["kerip", "keripik", 0],
    ["krip", "keripik", 1],
    ["kerpi", "keripik", 1],
    ["sambl", "sambalado", 1],
    ["xyz", "keripik", Infinity],
  ])("%s → %s… is %s", (typed, term, edits) => {
    expect(typoDistance(typed, term, 2, true)).toBe(edits);
  });

  it("knows no more edits than were made, and never fewer than a longer word needs", () => {
    const word = fc.stringMatching(/^[a-e]{3,9}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom("a", "b", "z"), (text, seed, letter) => {
        const place = 1 + (seed % (text.length - 1));
        const changed = text.slice(0, place) + letter + text.slice(place + 1);
        const inserted = text.slice(0, place) + letter + text.slice(place);
        expect(typoDistance(changed, text, 2, false)).toBe(changed === text ? 0 : 1);
        expect(typoDistance(inserted, text, 2, false)).toBe(1);
        expect(typoDistance(text + "zzz", text, 2, false)).toBe(Infinity);
      }),
    );
  });
});
