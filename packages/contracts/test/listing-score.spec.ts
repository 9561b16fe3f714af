import fc from "fast-check";

import { CATEGORIES } from "../src/categories.js";
import {
  LISTING_PARTS,
  LISTING_POINTS,
  scoreListing,
  type ListingFacts,
  type ListingPart,
} from "../src/listing-score.js";

const complete: ListingFacts = {
  title: "Keripik Singkong Balado Pedas Dapur Siti 200 g",
  description: "Renyah. ".repeat(40),
  category_handle: "makanan-ringan",
  attributes: {
    composition: "Singkong, cabai, garam",
    net_weight_g: 200,
    net_content: "200 g",
    shelf_life: "3 bulan",
    storage: "Suhu ruang",
    maker_address: "Dapur Siti, Cikupa",
  },
  brand: "Dapur Siti",
  pictures: [{ width: 1200, height: 1200 }, null, null],
  variants: [{ price: 18_000, stock: 10, weight: 250 }],
  cost: 9_000,
  certified: true,
};
const empty: ListingFacts = {
  title: "",
  description: "",
  category_handle: null,
  attributes: {},
  brand: "Dapur Siti",
  pictures: [],
  variants: [],
  cost: null,
  certified: false,
};
const pointsOf = (facts: ListingFacts, id: ListingPart) =>
  scoreListing(facts).parts.find((part) => part.id === id)?.points;

test("the weights add up to 100", () => {
  expect(LISTING_PARTS.reduce((sum, id) => sum + LISTING_POINTS[id], 0)).toBe(100);
});

test("a complete listing has 100 and nothing left to do, an empty one nothing and photos first", () => {
  expect(scoreListing(complete)).toMatchObject({ total: 100, next: null });
  expect(scoreListing(empty)).toMatchObject({ total: 0, next: { id: "photos", points: 0, max: 20 } });
});

test.each<[string, Partial<ListingFacts>, ListingPart, number]>([
  ["one photo", { pictures: [null] }, "photos", 7],
  ["two photos", { pictures: [null, null] }, "photos", 14],
  ["eight photos", { pictures: Array<null>(8).fill(null) }, "photos", 20],
  ["a wide photo", { pictures: [{ width: 1600, height: 1200 }] }, "photo_quality", 0],
  ["a small photo", { pictures: [{ width: 999, height: 999 }] }, "photo_quality", 0],
  ["an almost square photo", { pictures: [{ width: 1020, height: 1000 }] }, "photo_quality", 5],
  ["37 letters of title", { title: "Keripik Balado Pedas Dapur Siti 200 g" }, "title", 9],
  ["no brand", { title: "Keripik Singkong Balado Pedas Sekali Renyah 200 g" }, "title", 12],
  ["no size", { title: "Keripik Singkong Balado Pedas Renyah Dapur Siti" }, "title", 12],
  ["brand and size only", { title: "Dapur Siti 200 g" }, "title", 6],
  ["a description of 299 letters", { description: "x".repeat(299) }, "description", 12],
  ["no shelf life", { attributes: { ...complete.attributes, shelf_life: " " } }, "description", 17],
  ["no cost", { cost: null }, "price", 0],
  [
    "a variant without weight",
    { variants: [...complete.variants, { price: 1, stock: 0, weight: null }] },
    "weight",
    0,
  ],
  ["nothing in stock", { variants: [{ price: 18_000, stock: 0, weight: 250 }] }, "stock", 0],
  ["no certificate", { certified: false }, "certificates", 0],
])("%s", (_name, change, part, points) => {
  expect(pointsOf({ ...complete, ...change }, part)).toBe(points);
});

test("crafts are asked for material and size instead of ingredients", () => {
  const hat = { ...complete, category_handle: "kerajinan-bambu-anyaman" };
  expect(
    pointsOf({ ...hat, attributes: { material: "Bambu", net_content: "lingkar 56 cm" } }, "description"),
  ).toBe(20);
  expect(pointsOf({ ...hat, attributes: { net_content: "lingkar 56 cm" } }, "description")).toBe(14);
});

const text = fc.string({ maxLength: 400 });
const anyFacts: fc.Arbitrary<ListingFacts> = fc.record({
  title: text,
  description: text,
  category_handle: fc.constantFrom(null, "tidak-ada", ...CATEGORIES.map(({ handle }) => handle)),
  attributes: fc.record(
    {
      composition: text,
      material: text,
      net_content: text,
      shelf_life: text,
      storage: text,
      net_weight_g: fc.nat(),
    },
    { requiredKeys: [] },
  ),
  brand: text,
  pictures: fc.array(fc.option(fc.record({ width: fc.nat(5000), height: fc.nat(5000) })), { maxLength: 8 }),
  variants: fc.array(
    fc.record({ price: fc.option(fc.nat(1e6)), stock: fc.nat(99), weight: fc.option(fc.nat(5000)) }),
    { maxLength: 5 },
  ),
  cost: fc.option(fc.nat(1e6)),
  certified: fc.boolean(),
});

test("whatever a listing holds: whole points within bounds, parts add up, the next step is the one with most to gain", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { total, parts, next } = scoreListing(facts);
      expect(parts.map(({ id }) => id)).toEqual(LISTING_PARTS);
      for (const part of parts) {
        expect(Number.isInteger(part.points) && part.points >= 0 && part.points <= part.max).toBe(true);
        expect(part.todo === null).toBe(part.points === part.max);
      }
      expect(total).toBe(parts.reduce((sum, part) => sum + part.points, 0));
      expect(total <= 100).toBe(true);
      expect(next === null).toBe(total === 100);
      const gains = parts.map((part) => part.max - part.points);
      if (next) expect(next.max - next.points).toBe(Math.max(...gains));
    }),
  );
});

test("adding never costs points", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { total } = scoreListing(facts);
      expect(scoreListing({ ...facts, pictures: [...facts.pictures, null] }).total >= total).toBe(true);
      expect(scoreListing({ ...facts, cost: 5000 }).total >= total).toBe(true);
      expect(scoreListing({ ...facts, certified: true }).total >= total).toBe(true);
      expect(
        scoreListing({ ...facts, description: facts.description + "x".repeat(300) }).total >= total,
      ).toBe(true);
    }),
  );
});
