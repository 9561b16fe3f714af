import { assert, integer, property, string } from "fast-check";

import { MAX_PRICE, piecesInTitle, readGrams, readPrice, readStock, weightInTitle } from "./amounts";

describe("readPrice", () => {
  it.each([
    ["25000", 25_000],
    ["25000.0", 25_000],
    ["25.000", 25_000],
    ["25,000", 25_000],
    ["1.250.000", 1_250_000],
    ["25.000,00", 25_000],
    ["25,000.00", 25_000],
    ["Rp 25.000", 25_000],
    ["Rp. 25.000,-", 25_000],
    ["IDR 25000", 25_000],
    ["25rb", 25_000],
    ["25 ribu", 25_000],
    ["12,5rb", 12_500],
    ["25k", 25_000],
    ["1,5jt", 1_500_000],
    ["1.5 juta", 1_500_000],
    ["２５０００", 25_000],
    ["100000000", MAX_PRICE],
  ])("reads %s", (text, value) => {
    expect(readPrice(text)).toEqual({ ok: true, value });
  });

  it.each([
    ["", "price_missing"],
    ["  ", "price_missing"],
    ["Rp", "price_unreadable"],
    ["hubungi kami", "price_unreadable"],
    ["1e5", "price_unreadable"],
    ["25.00.0", "price_unreadable"],
    ["10.000-20.000", "price_range"],
    ["10.000 – 20.000", "price_range"],
    ["10.000 s/d 20.000", "price_range"],
    ["-5000", "price_negative"],
    ["0", "price_zero"],
    ["0,00", "price_zero"],
    ["25.000,50", "price_fraction"],
    ["2500.5", "price_fraction"],
    ["25", "price_too_low"],
    ["100000001", "price_too_high"],
    ["999999999999999999999999", "price_too_high"],
  ])("refuses %s as %s", (text, code) => {
    expect(readPrice(text)).toEqual({ ok: false, code });
  });

  it("reads back every whole price, however it is written", () => {
    assert(
      property(integer({ min: 100, max: MAX_PRICE }), (price) => {
        const grouped = new Intl.NumberFormat("id-ID").format(price);
        for (const text of [
          String(price),
          grouped,
          `Rp${grouped}`,
          `Rp ${grouped},-`,
          `${String(price)}.00`,
        ]) {
          expect(readPrice(text)).toEqual({ ok: true, value: price });
        }
      }),
    );
  });

  it("never throws and never lets a wrong price through", () => {
    assert(
      property(string({ unit: "grapheme", maxLength: 40 }), (text) => {
        const read = readPrice(text);
        if (!read.ok) return;
        expect(Number.isSafeInteger(read.value)).toBe(true);
        expect(read.value).toBeGreaterThanOrEqual(100);
        expect(read.value).toBeLessThanOrEqual(MAX_PRICE);
      }),
    );
  });
});

describe("readStock", () => {
  it.each([
    ["0", 0],
    ["12", 12],
    ["12.0", 12],
    ["1.000", 1000],
    ["25 pcs", 25],
  ])("reads %s", (text, value) => {
    expect(readStock(text)).toEqual({ ok: true, value });
  });

  it.each(["banyak", "-1", "1,5", "99999999", "∞"])("refuses %s", (text) => {
    expect(readStock(text)).toEqual({ ok: false, code: "stock_unreadable" });
  });
});

describe("weights", () => {
  it.each([
    ["250", 250],
    ["250 g", 250],
    ["250gr", 250],
    ["0,25 kg", 250],
    ["1.5kg", 1500],
    ["350 ml", 350],
    ["1 liter", 1000],
    ["1.500", 1500],
    ["2 ons", 200],
  ])("reads %s", (text, grams) => {
    expect(readGrams(text)).toBe(grams);
  });

  it("takes a bare number for kilograms where the heading says so", () => {
    expect(readGrams("1.5", true)).toBe(1500);
  });

  it.each(["", "berat", "0", "5 ton", "-3", "999999"])("cannot read %s", (text) => {
    expect(readGrams(text)).toBeNull();
  });

  it("finds weight and pieces in titles, and nothing in model numbers", () => {
    expect(weightInTitle("Keripik singkong 250gr pedas")).toEqual({ content: "250 g", grams: 250 });
    expect(weightInTitle("Kerupuk seblak 1,5 kg")).toEqual({ content: "1,5 kg", grams: 1500 });
    expect(weightInTitle("Sepatu model KG250 G")).toBeNull();
    expect(piecesInTitle("Cuanki tahu isi 150 pcs")).toBe("150 pcs");
    expect(piecesInTitle("Pensil 12Warna CP-1")).toBeNull();
  });
});
