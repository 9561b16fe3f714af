import { chosenVariant, contentOf, pricePer100, stockState } from "./variant-facts";

const variant = (id: string, title: string, price: number, stock: number) => ({
  id,
  title,
  price,
  stock,
  sku: null,
  options: {},
});

describe("stock in words", () => {
  it("tells gone, ready and made to order apart", () => {
    expect(stockState({ stock: 0 })).toEqual({ state: "gone" });
    expect(stockState({ stock: 34 })).toEqual({ state: "ready", pieces: 34 });
    expect(stockState({ stock: 999 })).toEqual({ state: "made-to-order" });
  });
});

describe("the chosen variant", () => {
  const variants = [variant("a", "Balado", 1, 0), variant("b", "Original", 1, 3)];
  it("is the one asked for, even when it is gone", () => {
    expect(chosenVariant(variants, "a")?.id).toBe("a");
  });
  it("is else the first that can be had", () => {
    expect(chosenVariant(variants, null)?.id).toBe("b");
    expect(chosenVariant(variants, "unknown")?.id).toBe("b");
  });
  it("is else the first of all", () => {
    expect(chosenVariant([variant("a", "Balado", 1, 0)], null)?.id).toBe("a");
    expect(chosenVariant<ReturnType<typeof variant>>([], null)).toBeUndefined();
  });
});

describe("content in a text", () => {
  it.each([
    ["200 g", { amount: 200, unit: "g" }],
    ["Toples 500gr", { amount: 500, unit: "g" }],
    ["1,5 kg", { amount: 1500, unit: "g" }],
    ["350 ml", { amount: 350, unit: "ml" }],
    ["1 liter", { amount: 1000, unit: "ml" }],
  ])("reads %s", (text, content) => {
    expect(contentOf(text)).toEqual(content);
  });
  it.each(["Merah", "lingkar 56 cm", "isi 12", "2 m", "0 g", "5 gelas"])("finds none in %s", (text) => {
    expect(contentOf(text)).toBeNull();
  });
});

describe("price per 100", () => {
  it("uses the net weight of goods with one size", () => {
    const one = variant("a", "Balado", 18_000, 5);
    expect(pricePer100({ net_content: "200 g", net_weight_g: 200, variants: [one] }, one)).toEqual({
      rupiah: 9000,
      unit: "g",
    });
  });
  it("takes amount and unit from one text, whatever the goods weigh", () => {
    const sauce = variant("a", "Sambal", 28_000, 5);
    expect(pricePer100({ net_content: "200 ml", net_weight_g: 190, variants: [sauce] }, sauce)).toEqual({
      rupiah: 14_000,
      unit: "ml",
    });
    expect(pricePer100({ net_content: "isi 12", net_weight_g: 240, variants: [sauce] }, sauce)).toEqual({
      rupiah: 11_667,
      unit: "g",
    });
  });
  it("uses the size of the variant when it names one", () => {
    const small = variant("a", "150 ml", 15_000, 5);
    const large = variant("b", "350 ml", 28_000, 5);
    const goods = { net_content: "150 ml", net_weight_g: 150, variants: [small, large] };
    expect(pricePer100(goods, large)).toEqual({ rupiah: 8000, unit: "ml" });
  });
  it("says nothing where sizes differ and this one names none", () => {
    const sized = variant("a", "100 g", 10_000, 5);
    const gift = variant("b", "Paket hadiah", 50_000, 5);
    expect(
      pricePer100({ net_content: "100 g", net_weight_g: 100, variants: [sized, gift] }, gift),
    ).toBeNull();
  });
  it("says nothing without a weight", () => {
    const hat = variant("a", "Lingkar 56 cm", 65_000, 5);
    expect(
      pricePer100({ net_content: "lingkar 56 cm", net_weight_g: null, variants: [hat] }, hat),
    ).toBeNull();
  });
});
