import { listedVariant, listingWith } from "@/lib/testing/listing";

import { draftOf, emptyDraft, isSaved, toBody, type Draft } from "./draft";
import { draftFromForm, formOf } from "./draft-form";
import { takeStep } from "./draft-steps";

const stored = () => draftOf(listingWith());
const several = () =>
  draftOf(
    listingWith({
      variants: [listedVariant({ id: "v1", title: "Dewasa" }), listedVariant({ id: "v2", title: "Anak" })],
    }),
  );

function edited(draft: Draft, index: number, part: Partial<Draft["variants"][number]>): Draft {
  return {
    ...draft,
    variants: draft.variants.map((variant, at) => (at === index ? { ...variant, ...part } : variant)),
  };
}

test("only what differs is sent", () => {
  const base = stored();
  expect(isSaved(base, base)).toBe(true);
  expect(toBody({ ...base, title: " Topi Bambu " }, base)).toEqual({});
  expect(toBody({ ...base, title: "Caping", cost: "Rp 20.000" }, base)).toEqual({
    title: "Caping",
    cost: 20_000,
  });
  const label = { ...base, attributes: { ...base.attributes, material: "", net_weight_g: "1.200" } };
  expect(toBody(label, base)).toEqual({ attributes: { material: null, net_weight_g: 1200 } });
  expect(toBody({ ...base, keywords: "Caping, caping ,, topi" }, base)).toEqual({
    keywords: ["caping", "topi"],
  });
  expect(toBody({ ...base, category: "" }, base)).toEqual({ category_handle: null });
});

test("a title is never sent empty, and goods without one cannot be made", () => {
  const base = stored();
  expect(toBody({ ...base, title: " " }, base)).toEqual({});
  expect(toBody(emptyDraft("Ibu Uji, Cikupa"), null)).not.toHaveProperty("title");
});

test("stock travels as a change of what was on screen, and only when it was changed", () => {
  const base = several();
  expect(toBody(edited(base, 0, { price: "70.000" }), base)).toEqual({
    variants: [
      { id: "v1", title: "Dewasa", sku: null, price: 70_000, weight: 300 },
      { id: "v2", title: "Anak", sku: null, price: 65_000, weight: 300 },
    ],
    variants_seen: ["v1", "v2"],
  });
  expect(toBody(edited(base, 1, { stock: "12" }), base).variants).toMatchObject([
    expect.not.objectContaining({ stock: expect.anything() as unknown }),
    { id: "v2", stock: 12, stock_seen: 8 },
  ]);
  expect(toBody(edited(base, 1, { stock: "banyak" }), base)).toEqual({});
});

test("goods in one size need no name for it; several that are unnamed get numbers", () => {
  const alone = stored();
  expect(alone.variants[0]?.title).toBe("");
  expect(toBody(edited(alone, 0, { price: "1000" }), alone).variants).toMatchObject([
    { title: "Satu ukuran" },
  ]);
  const two = takeStep(alone, "tambah-varian");
  expect(toBody(two, alone).variants).toMatchObject([
    { id: "variant_1", title: "Pilihan 1" },
    { title: "Pilihan 2", price: null, weight: null },
  ]);
});

test("numbers beyond what is possible are not sent as numbers", () => {
  const base = stored();
  expect(toBody(edited(base, 0, { price: "999.000.000.000" }), base).variants).toMatchObject([
    { price: null },
  ]);
  expect(toBody(edited(base, 0, { weight: "0" }), base).variants).toMatchObject([{ weight: null }]);
});

test("a form gives back the draft that it was made of", () => {
  for (const draft of [several(), stored(), { ...several(), description: "Dua\nbaris", keywords: "a, b" }]) {
    const form = formOf(draft);
    expect(draftFromForm((name) => form[name] ?? "")).toEqual(draft);
  }
});

test("presses: variants come and go, photos move to the front; the last variant stays", () => {
  const pictures = ["a", "b", "c"].map((name) => ({ url: `/media/${name}.webp`, width: null, height: null }));
  const draft = { ...several(), pictures };
  const urls = (step: string) =>
    takeStep(draft, step)
      .pictures.map(({ url }) => url.slice(7, 8))
      .join("");
  expect(urls("foto-utama:2")).toBe("cab");
  expect(urls("geser-foto:2")).toBe("acb");
  expect(urls("geser-foto:0")).toBe("abc");
  expect(urls("hapus-foto:1")).toBe("ac");
  expect(urls("foto-utama:9")).toBe("abc");
  expect(takeStep(draft, "hapus-varian:0").variants.map(({ id }) => id)).toEqual(["v2"]);
  expect(takeStep(stored(), "hapus-varian:0")).toEqual(stored());
  expect(takeStep(draft, "simpan")).toBe(draft);
  const added = takeStep(takeStep(stored(), "tambah-varian"), "tambah-varian").variants;
  expect(new Set(added.map(({ key }) => key)).size).toBe(3);
});
