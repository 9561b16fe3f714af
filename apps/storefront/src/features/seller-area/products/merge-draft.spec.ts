import { listedVariant, listingWith } from "@/lib/testing/listing";

import { draftOf, emptyDraft, toBody, type Draft } from "./draft";
import { takeStep } from "./draft-steps";
import { mergeDraft, withKeysOf } from "./merge-draft";

const base = draftOf(
  listingWith({
    variants: [listedVariant({ id: "v1", title: "Dewasa" }), listedVariant({ id: "v2", title: "Anak" })],
  }),
);

function edited(draft: Draft, id: string, part: Partial<Draft["variants"][number]>): Draft {
  return {
    ...draft,
    variants: draft.variants.map((variant) => (variant.id === id ? { ...variant, ...part } : variant)),
  };
}

test("what was changed on screen stays, the rest comes from the backend", () => {
  const mine = { ...base, title: "Topi Saya", attributes: { ...base.attributes, material: "Pandan" } };
  const theirs = {
    ...base,
    title: "Topi Mereka",
    description: "Dari tab lain",
    attributes: { ...base.attributes, net_content: "lingkar 58 cm" },
  };
  expect(mergeDraft(base, mine, theirs)).toMatchObject({
    title: "Topi Saya",
    description: "Dari tab lain",
    attributes: { material: "Pandan", net_content: "lingkar 58 cm" },
  });
});

test("a field does not change under the fingers when the backend means the same", () => {
  const sent = edited({ ...base, title: "Topi Bambu " }, "v1", { price: "65000" });
  const merged = mergeDraft(sent, sent, base);
  expect(merged.title).toBe("Topi Bambu ");
  expect(merged.variants[0]?.price).toBe("65000");
  expect(toBody(merged, base)).toEqual({});
});

test("a number that cannot be read stays to be mended", () => {
  const sent = edited({ ...base, cost: "dua ribu" }, "v1", { price: "18,5", stock: "banyak" });
  const kept = edited(base, "v1", { price: "" });
  const merged = mergeDraft(sent, sent, kept);
  expect(merged.cost).toBe("dua ribu");
  expect(merged.variants[0]).toMatchObject({ price: "18,5", stock: "banyak", stockSeen: "8" });
  expect(toBody(merged, kept)).toEqual({});
});

test("stock: what was sold meanwhile shows; a number typed anew is a change of the one before", () => {
  const sold = edited(base, "v1", { stock: "6", stockSeen: "6" });
  expect(mergeDraft(base, base, sold).variants[0]).toMatchObject({ stock: "6", stockSeen: "6" });
  const mine = edited(base, "v1", { stock: "10" });
  // Eight were on screen and became ten: two more, of whatever there is.
  const merged = mergeDraft(base, mine, sold);
  expect(merged.variants[0]).toMatchObject({ stock: "10", stockSeen: "8" });
  expect(toBody(merged, sold).variants).toMatchObject([{ stock: 10, stock_seen: 8 }, {}]);
  // The answer was lost, and it had arrived: nothing more to change.
  const arrived = edited(base, "v1", { stock: "10", stockSeen: "10" });
  expect(toBody(mergeDraft(base, mine, arrived), arrived)).toEqual({});
});

test("variants: one added elsewhere appears, one removed elsewhere goes, one typed meanwhile stays", () => {
  const elsewhere = draftOf(
    listingWith({
      variants: [listedVariant({ id: "v1", title: "Dewasa" }), listedVariant({ id: "v3", title: "Bayi" })],
    }),
  );
  const mine = takeStep(base, "tambah-varian");
  const names = mergeDraft(base, mine, elsewhere).variants.map(({ id, key }) => id ?? key);
  expect(names).toEqual(["v1", "baru-3", "v3"]);
  const removed = takeStep(base, "hapus-varian:1");
  expect(mergeDraft(base, removed, base).variants.map(({ id }) => id)).toEqual(["v1"]);
});

test("photos that came or went on screen stay so", () => {
  const photo = { url: "/media/new00000.webp", width: 1000, height: 1000 };
  const mine = { ...base, pictures: [...base.pictures, photo] };
  expect(mergeDraft(base, mine, base).pictures).toEqual(mine.pictures);
  expect(mergeDraft(base, base, mine).pictures).toEqual(mine.pictures);
});

test("new variants keep their place on the page when the backend names them", () => {
  const sent = { ...takeStep(emptyDraft(""), "tambah-varian"), title: "Topi" };
  sent.variants = sent.variants.map((variant, index) => ({ ...variant, title: index === 0 ? "" : "Anak" }));
  const answer = draftOf(
    listingWith({
      variants: [
        listedVariant({ id: "v1", title: "Pilihan 1", price: null, stock: 0, weight: null }),
        listedVariant({ id: "v2", title: "Anak", price: null, stock: 0, weight: null }),
      ],
    }),
  );
  const saved = withKeysOf(sent, answer);
  expect(saved.variants.map(({ key, id }) => [key, id])).toEqual([
    ["baru-1", "v1"],
    ["baru-2", "v2"],
  ]);
  // Typed while it was on its way.
  const typed = { ...sent, variants: sent.variants.map((one) => ({ ...one, price: "5.000" })) };
  const merged = mergeDraft(sent, typed, saved);
  expect(merged.variants).toMatchObject([
    { key: "baru-1", id: "v1", title: "", price: "5.000" },
    { key: "baru-2", id: "v2", title: "Anak", price: "5.000" },
  ]);
});
