import { asSentences, excerpt } from "./text";

describe("asSentences", () => {
  it("ends every text with one full stop", () => {
    expect(asSentences(["6 bulan", "Simpan di kulkas."])).toBe("6 bulan. Simpan di kulkas.");
    expect(asSentences(["6 bulan.", " Simpan di kulkas "])).toBe("6 bulan. Simpan di kulkas.");
    expect(asSentences([null, "", "Tahan lama!"])).toBe("Tahan lama!");
    expect(asSentences([null])).toBe("");
  });
});

describe("excerpt", () => {
  it("leaves a short text as it is, in one line", () => {
    expect(excerpt("Renyah.\n\nPedas.", 20)).toBe("Renyah. Pedas.");
    expect(excerpt("Renyah.", 7)).toBe("Renyah.");
  });
  it.each([
    ["Keripik singkong renyah", 16, "Keripik…"],
    ["Keripik singkong renyah", 17, "Keripik singkong…"],
    ["Keripik, singkong", 12, "Keripik…"],
    ["Keripiksingkong", 8, "Keripik…"],
  ])("cuts %s at %i after a word", (text, longest, cut) => {
    expect(excerpt(text, longest)).toBe(cut);
    expect(cut.length).toBeLessThanOrEqual(longest);
  });
});
