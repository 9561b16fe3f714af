import { parcelOf } from "./parcel";

describe("parcelOf", () => {
  it("takes the weight of the variant before that of the goods", () => {
    const goods = { quantity: 2, variant: { weight: 250 }, product: { weight: 900 } };
    expect(parcelOf(goods, null)).toEqual({ quantity: 2, grams: 250, cm3: null, frozen: false });
    expect(parcelOf({ ...goods, variant: null }, null)).toMatchObject({ grams: 900 });
    expect(parcelOf({ quantity: 1 }, null)).toMatchObject({ grams: null });
  });

  it("knows a volume by three sides only", () => {
    expect(parcelOf({ quantity: 1, variant: { length: 30, width: 20, height: 10 } }, null).cm3).toBe(6000);
    expect(parcelOf({ quantity: 1, variant: { length: 30, width: 20 } }, null).cm3).toBeNull();
  });

  it("knows frozen goods by their category", () => {
    const product = { categories: [{ id: "pcat_dry" }, null, { id: "pcat_frozen" }] };
    expect(parcelOf({ quantity: 1, product }, "pcat_frozen").frozen).toBe(true);
    expect(parcelOf({ quantity: 1, product }, null).frozen).toBe(false);
  });
});
