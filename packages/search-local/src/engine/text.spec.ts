import { fold, tokenize } from "./text.js";

describe("text", () => {
  it.each([
    ["Kerípik Ñuñu CAFÉ", "keripik nunu cafe"],
    ["ﬁsh Ⅳ", "fish iv"],
    ["plain", "plain"],
  ])("folds %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ["oleh2 Tangerang!", ["oleh2", "tangerang"]],
    ["Oleh-oleh, 200g | P-IRT", ["oleh", "oleh", "200g", "p", "irt"]],
    ["Rp25.000", ["rp25", "000"]],
    ["madu 🍯 hutan", ["madu", "hutan"]],
    ["сахар 砂糖", ["сахар", "砂糖"]],
    ["", []],
    ["!!!", []],
  ])("splits %s", (text, words) => {
    expect(tokenize(text)).toEqual(words);
  });
});
