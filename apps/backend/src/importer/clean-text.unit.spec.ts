import { assert, property, string } from "fast-check";

import { cleanDescription, cleanTitle, cutAtWord } from "./clean-text";

describe("cleanTitle", () => {
  it.each([
    [
      "SAMBAL CUMI ASIN/PETAI/BAJAK EBI / TERI /ANEKA SAMBEL MR CRISPY - SAMBAL BAJAKEBI",
      "Sambal Cumi Asin/Petai/Bajak Ebi / Teri /Aneka Sambel MR Crispy - Sambal Bajakebi",
    ],
    ["KERUPUK SEBLAK MENTAH ANEKA WARNA", "Kerupuk Seblak Mentah Aneka Warna"],
    ["KERIPIK SINGKONG DAN KACANG UNTUK OLEH-OLEH", "Keripik Singkong dan Kacang untuk Oleh-Oleh"],
    ["Piyama Pria | Baju Tidur | Bahan katun", "Piyama Pria, Baju Tidur, Bahan katun"],
    ["🔥🔥 Keripik PEDAS 🌶️ murah!!!", "Keripik PEDAS murah!"],
    ["★ PROMO ★ Nastar", "PROMO Nastar"],
    ["karet ketapel 6mm", "Karet ketapel 6mm"],
    ["UNO Card", "UNO Card"],
    ["DART GAME BESAR Papan Dart 1PC=1.2KG", "Dart Game Besar Papan Dart 1PC=1.2KG"],
    ["elzatta Obelia Samida - 309", "Elzatta Obelia Samida - 309"],
    ["[GROSIR] TIMBANGAN KUE DIGITAL 10KG", "(Grosir) Timbangan Kue Digital 10KG"],
    ["Kerupuk bawang (isi 5", "Kerupuk bawang isi 5"],
    ["Box Kayu tebal 1,5 cm", "Box Kayu tebal 1,5 cm"],
    ["𝗞𝗲𝗿𝗶𝗽𝗶𝗸 𝗧𝗮𝗹𝗮𝘀", "Keripik Talas"],
    ["<b>Madu</b> &amp; Jahe", "Madu & Jahe"],
    ["Nama\u200Bproduk\u202E aneh\u0007", "Namaproduk aneh"],
    ["  ||| ", ""],
    ["🎁🎁🎁", ""],
  ])("tidies %s", (typed, clean) => {
    expect(cleanTitle(typed)).toBe(clean);
  });

  it("never throws, leaves no ornament, and is quick on huge cells", () => {
    assert(
      property(string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const once = cleanTitle(text);
        expect(once).toBe(once.trim());
        expect(once).not.toMatch(/[|\n\p{Extended_Pictographic}\p{Cc}]/u);
      }),
    );
    const started = performance.now();
    cleanTitle(`${"A ".repeat(50_000)}<${"x".repeat(50_000)}`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe("cutAtWord", () => {
  it("moves what does not fit to the rest and loses no word", () => {
    const words = Array.from({ length: 60 }, (_, index) => `kata${String(index)}`).join(" ");
    const { head, rest } = cutAtWord(words, 120);
    expect(head.length).toBeLessThanOrEqual(120);
    expect(`${head} ${rest}`).toBe(words);
  });

  it("cuts an endless word hard, but not through an emoji", () => {
    const { head } = cutAtWord(`${"x".repeat(119)}😀${"y".repeat(50)}`, 120);
    expect(head).toBe("x".repeat(119));
  });
});

describe("cleanDescription", () => {
  it("keeps paragraphs and drops ornaments", () => {
    expect(cleanDescription("Baris satu 😀\r\n======\n\n\n\nBARIS DUA YANG BERTERIAK KERAS\n")).toBe(
      "Baris satu\n\nBaris Dua yang Berteriak Keras",
    );
  });
});
