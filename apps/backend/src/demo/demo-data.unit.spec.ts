import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import {
  CATEGORIES,
  CERTIFICATION_STATUSES,
  categoryByHandle,
  isLegalDate,
  productAttributesSchema,
  REQUIRED_ATTRIBUTES,
  unmetObligations,
} from "@gerai/contracts";
import { parseRegistrationNumber } from "@gerai/registration-numbers";
import { parse } from "csv-parse/sync";
import { getDistricts, getVillages } from "idn-area-data";

import { DEMO_SELLERS } from "./sellers";
import { FACES, GROUNDS, ICONS, PACKS, PALETTES } from "./types";
import type { DemoProduct, DemoSeller } from "./types";

const OFFER_DAY = "2026-11-24";
const goods = DEMO_SELLERS.flatMap((seller) => seller.products.map((product) => ({ seller, product })));
const papers = DEMO_SELLERS.flatMap((seller) =>
  seller.certifications.map((certification) => ({ seller, certification })),
);

function groupOf(product: DemoProduct) {
  const category = categoryByHandle(product.category_handle);
  if (!category) throw new Error(`Unknown category ${product.category_handle}`);
  return category.group;
}

function isSellable(seller: DemoSeller, product: DemoProduct, day: string): boolean {
  const held = seller.certifications.filter((one) => product.certifications.includes(one.ref));
  return seller.status === "active" && unmetObligations(groupOf(product), held, day).length === 0;
}

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe("demo makers", () => {
  it("are at least 24 from at least 16 kecamatan, one pending and one suspended", () => {
    expect(DEMO_SELLERS.length).toBeGreaterThanOrEqual(24);
    expect(new Set(DEMO_SELLERS.map((seller) => seller.kecamatan_code)).size).toBeGreaterThanOrEqual(16);
    expect(DEMO_SELLERS.filter((seller) => seller.status === "pending")).toHaveLength(1);
    const suspended = DEMO_SELLERS.filter((seller) => seller.status === "suspended");
    expect(suspended).toHaveLength(1);
    expect(suspended[0]?.status_reason).toBeTruthy();
  });

  it("live in villages that exist, under the names and codes of the official list", async () => {
    const districts = new Map((await getDistricts()).map((one) => [one.code, one.name]));
    const villages = new Map((await getVillages()).map((one) => [one.code, one]));
    for (const seller of DEMO_SELLERS) {
      expect(districts.get(seller.kecamatan_code), seller.handle).toBe(seller.kecamatan);
      const village = villages.get(seller.village_code);
      expect(village?.name, seller.handle).toBe(seller.village);
      expect(village?.district_code, seller.handle).toBe(seller.kecamatan_code);
    }
  });

  it("write the postcode that the second list gives their village, where that list is at hand", () => {
    const path = join(process.cwd(), "..", "shared", "data", "regions_kab_tangerang.csv");
    const codes = DEMO_SELLERS.map((seller) => [seller.village_code, seller.postcode] as const);
    for (const [, postcode] of codes) expect(postcode).toMatch(/^15\d{3}$/);
    if (!existsSync(path)) return;
    const rows: { kode_desa: string; kodepos: string }[] = parse(readFileSync(path), { columns: true });
    const known = new Map(rows.map((row) => [row.kode_desa, row.kodepos]));
    for (const [village, postcode] of codes) expect(known.get(village), village).toBe(postcode);
  });

  it("have numbers that belong to nobody", () => {
    for (const seller of DEMO_SELLERS) {
      expect(seller.nib, seller.handle).toMatch(/^9999\d{9}$/);
      expect(parseRegistrationNumber("nib", seller.nib).acceptable, seller.handle).toBe(true);
      // 0800 is the free-call range: no subscriber has such a mobile number.
      expect(seller.whatsapp, seller.handle).toMatch(/^62800\d{7}$/);
    }
    expect(duplicates(DEMO_SELLERS.map((seller) => seller.nib))).toEqual([]);
    expect(duplicates(DEMO_SELLERS.map((seller) => seller.whatsapp))).toEqual([]);
  });

  it("tell a story of three to five sentences in Indonesian, and one in English", () => {
    for (const seller of DEMO_SELLERS) {
      expect(sentences(seller.story), seller.handle).toBeGreaterThanOrEqual(3);
      expect(sentences(seller.story), seller.handle).toBeLessThanOrEqual(5);
      expect(seller.story_en.length, seller.handle).toBeGreaterThan(60);
    }
    expect(duplicates(DEMO_SELLERS.map((seller) => seller.story))).toEqual([]);
    expect(duplicates(DEMO_SELLERS.map((seller) => JSON.stringify(seller.face)))).toEqual([]);
  });
});

describe("demo products", () => {
  it("are at least 164 over all categories, eight or more in each", () => {
    expect(goods.length).toBeGreaterThanOrEqual(164);
    for (const category of CATEGORIES) {
      const within = goods.filter(({ product }) => product.category_handle === category.handle);
      expect(within.length, category.handle).toBeGreaterThanOrEqual(8);
    }
  });

  it.each(["2026-11-24", "2027-06-30"])("can mostly be bought on %s, and some cannot", (day) => {
    const sellable = goods.filter(({ seller, product }) => isSellable(seller, product, day));
    expect(sellable.length).toBeGreaterThanOrEqual(140);
    expect(goods.length - sellable.length).toBeGreaterThanOrEqual(12);
    for (const category of CATEGORIES) {
      const within = sellable.filter(({ product }) => product.category_handle === category.handle);
      expect(within.length, category.handle).toBeGreaterThanOrEqual(7);
    }
  });

  it("carry every attribute the law asks of their group, and texts that repeat nowhere", () => {
    for (const { product } of goods) {
      const attributes = productAttributesSchema.parse(product.attributes);
      for (const name of REQUIRED_ATTRIBUTES[groupOf(product)]) {
        expect(attributes[name], `${product.handle}: ${name}`).toBeTruthy();
      }
      expect(sentences(product.description), product.handle).toBeGreaterThanOrEqual(3);
      expect(product.title.length, product.handle).toBeLessThanOrEqual(100);
    }
    for (const read of [
      (product: DemoProduct) => product.handle,
      (product: DemoProduct) => product.title,
      (product: DemoProduct) => product.description,
      (product: DemoProduct) => product.alt,
      (product: DemoProduct) => product.attributes.title_en,
      (product: DemoProduct) => product.attributes.description_en,
    ]) {
      expect(duplicates(goods.map(({ product }) => read(product)))).toEqual([]);
    }
  });

  it("make no claim about health", () => {
    const claim =
      /\b(menyembuhkan|mengobati|meredakan|(ber)?khasiat|kanker|menurunkan (tekanan|gula|kolesterol)|diabetes|imun(itas)?)\b/i;
    for (const { product } of goods) expect(`${product.title} ${product.description}`).not.toMatch(claim);
  });

  it("sell one to four variants at whole-rupiah prices, some sold out and some scarce", () => {
    const variants = goods.flatMap(({ product }) => product.variants);
    for (const { product } of goods) {
      expect(product.variants.length, product.handle).toBeGreaterThanOrEqual(1);
      expect(product.variants.length, product.handle).toBeLessThanOrEqual(4);
      const choices = product.variants.map((variant) => JSON.stringify(variant.options));
      expect(duplicates(choices), product.handle).toEqual([]);
      for (const variant of product.variants) {
        expect(Object.keys(variant.options), product.handle).toEqual([...product.option_names]);
        expect(variant.price % 500, product.handle).toBe(0);
        expect(variant.price, product.handle).toBeGreaterThanOrEqual(5_000);
        expect(variant.price, product.handle).toBeLessThanOrEqual(1_000_000);
      }
    }
    expect(duplicates(variants.map((variant) => variant.sku))).toEqual([]);
    expect(variants.filter((variant) => variant.stock === 0).length).toBeGreaterThanOrEqual(12);
    expect(
      variants.filter((variant) => variant.stock > 0 && variant.stock <= 5).length,
    ).toBeGreaterThanOrEqual(12);
  });

  it("name on the card the size that the lowest price buys", () => {
    const size = /^(\d+(?:,\d+)?) ?(g|kg|ml|cm|kapsul|isi)$|^Isi (\d+)$/;
    for (const { product } of goods) {
      const cheapest = [...product.variants].sort((one, other) => one.price - other.price)[0];
      for (const value of Object.values(cheapest?.options ?? {})) {
        const match = size.exec(value);
        if (!match) continue;
        const amount = match[3] ?? match[1] ?? "";
        expect(product.attributes.net_content, product.handle).toMatch(new RegExp(`(^|\\D)${amount}(\\D|$)`));
      }
    }
  });

  it("are covered only by papers of their own maker", () => {
    for (const { seller, product } of goods) {
      const refs = seller.certifications.map((one) => one.ref);
      for (const ref of product.certifications) expect(refs, product.handle).toContain(ref);
    }
    const used = new Set(
      goods.flatMap(({ seller, product }) => product.certifications.map((ref) => `${seller.handle}/${ref}`)),
    );
    const unused = papers
      .map(({ seller, certification }) => `${seller.handle}/${certification.ref}`)
      .filter((key) => !used.has(key));
    expect(unused).toEqual([]);
  });
});

describe("demo papers", () => {
  it("are there in every state, each number invented and acceptable as a demo only", () => {
    for (const status of CERTIFICATION_STATUSES) {
      expect(
        papers.some(({ certification }) => certification.status === status),
        status,
      ).toBe(true);
    }
    for (const { seller, certification } of papers) {
      const name = `${seller.handle}/${certification.ref}`;
      const parsed = parseRegistrationNumber(certification.kind, certification.number_typed, {
        isDemo: true,
        today: certification.issued_on ?? OFFER_DAY,
      });
      expect(
        parsed.findings.filter((one) => one.level === "error"),
        name,
      ).toEqual([]);
      expect(parsed.normalised, name).toBe(certification.number);
      // Nine-digit numbers begin with a year, so 99 may be 1999: there a person looks instead.
      const asReal = parseRegistrationNumber(certification.kind, certification.number_typed);
      const stopped = asReal.findings.some((one) => one.level === "error" || one.level === "review");
      expect(stopped, `${name} must not pass as real`).toBe(true);
    }
    expect(duplicates(papers.map(({ certification }) => certification.number))).toEqual([]);
  });

  it("carry dates that follow the rules of their kind", () => {
    for (const { seller, certification } of papers) {
      const name = `${seller.handle}/${certification.ref}`;
      const { issued_on, expires_on, surveillance_on, checked_on, status, kind } = certification;
      for (const day of [issued_on, expires_on, surveillance_on, checked_on]) {
        if (day !== null) expect(isLegalDate(day), `${name} ${day}`).toBe(true);
      }
      expect(expires_on === null, name).toBe(kind === "halal");
      expect(surveillance_on === null, name).toBe(kind !== "halal");
      if (status === "expired") expect((expires_on ?? "") < OFFER_DAY, name).toBe(true);
      if (status === "verified" && expires_on !== null) expect(expires_on > "2027-02-01", name).toBe(true);
      if (checked_on !== null) {
        expect(checked_on >= (issued_on ?? ""), name).toBe(true);
        expect(checked_on <= OFFER_DAY, name).toBe(true);
      }
      expect(checked_on === null, name).toBe(status === "draft" || status === "submitted");
      if (status === "rejected" || status === "revoked") expect(certification.reason, name).toBeTruthy();
      if (status === "superseded") {
        const refs = seller.certifications.map((one) => one.ref);
        expect(refs, name).toContain(certification.superseded_by);
      }
    }
  });
});

describe("demo pictures", () => {
  it("use only what the composer can draw", () => {
    for (const { product } of goods) {
      const { picture } = product;
      expect(PACKS, product.handle).toContain(picture.pack);
      expect(GROUNDS, product.handle).toContain(picture.ground);
      expect(PALETTES, product.handle).toContain(picture.palette);
      expect(picture.props.length, product.handle).toBeGreaterThanOrEqual(1);
      expect(picture.props.length, product.handle).toBeLessThanOrEqual(3);
      for (const icon of [picture.hero, ...picture.props]) expect(ICONS, product.handle).toContain(icon);
      expect(product.alt, product.handle).toMatch(/^Ilustrasi /);
    }
    for (const seller of DEMO_SELLERS) expect(FACES).toContain(seller.face.icon);
  });

  it("are all distinct, and neighbours in a category differ in ground", () => {
    const scenes = goods.map(({ product: { picture } }) =>
      [picture.pack, picture.ground, picture.palette, picture.colour, picture.hero].join(" "),
    );
    expect(duplicates(scenes)).toEqual([]);
    for (const category of CATEGORIES) {
      const within = goods.filter(({ product }) => product.category_handle === category.handle);
      within.slice(1).forEach(({ product }, index) => {
        const before = within[index]?.product.picture;
        expect(product.picture.ground, product.handle).not.toBe(before?.ground);
      });
    }
  });
});

function sentences(text: string): number {
  return text.split(/[.!?](?:\s|$)/).filter((part) => part.trim() !== "").length;
}
