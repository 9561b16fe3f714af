import { firstSentences } from "./first-sentences";

describe("first sentences", () => {
  it("keeps a short text whole", () => {
    expect(firstSentences("Menggoreng sejak 2011.", 50)).toBe("Menggoreng sejak 2011.");
  });
  it("ends at a sentence", () => {
    expect(firstSentences("Satu kalimat. Dua kalimat. Tiga kalimat.", 30)).toBe("Satu kalimat. Dua kalimat.");
  });
  it("knows titles of people", () => {
    expect(firstSentences("Sejak 2006 begitu. Lalu Hj. Nunung memasak bekal untuk jemaah.", 30)).toBe(
      "Sejak 2006 begitu.",
    );
  });
  it("ends at a word when the first sentence is too long", () => {
    const short = firstSentences("Menggoreng keripik singkong dari kebun belakang rumah", 20);
    expect(short).toBe("Menggoreng keripik…");
    expect(short.length).toBeLessThanOrEqual(20);
  });
  it("cuts a single endless word", () => {
    expect(firstSentences("a".repeat(50), 10)).toBe(`${"a".repeat(9)}…`);
  });
});
