import { NO_END, productDocumentSchema } from "@gerai/contracts";

import { stockOf, toProductDocument } from "./product-document";
import { aCertification, aPirt, aProduct, aSeller, aVariant } from "../../testing/read-model-records";

const TODAY = "2026-11-24";

/** The document, which this test expects to exist. */
function documentOf(...args: Parameters<typeof aProduct>) {
  const document = toProductDocument(aProduct(...args), TODAY);
  if (document === null) throw new Error("expected a document");
  return document;
}

describe("toProductDocument", () => {
  it("keeps to the contract", () => {
    expect(productDocumentSchema.parse(documentOf())).toEqual(documentOf());
  });

  it("shows badges until the last day of their certificates", () => {
    expect(documentOf()).toMatchObject({
      halal_until: NO_END,
      pirt_until: 20290521,
      bpom_until: 0,
      listed_until: 20290521,
      missing: [],
    });
  });

  it("takes the latest end when several certificates earn one badge", () => {
    const document = documentOf({
      certifications: [aCertification(), aPirt({ expires_on: "2027-01-01" }), aPirt({ id: "cert_3" })],
    });
    expect(document.pirt_until).toBe(20290521);
  });

  it("has a document that lists nothing when a paper is missing", () => {
    expect(documentOf({ certifications: [aPirt()] })).toMatchObject({
      halal_until: 0,
      listed_until: 0,
      missing: ["halal-food"],
    });
  });

  it("loses badge and listing with a revocation, and keeps the revoked paper in sight", () => {
    const document = documentOf({ certifications: [aCertification({ status: "revoked" }), aPirt()] });
    expect(document).toMatchObject({ halal_until: 0, listed_until: 0 });
    expect(document.certifications.map(({ status }) => status)).toEqual(["revoked", "verified"]);
  });

  it.each(["draft", "submitted", "rejected"] as const)("never tells of a %s certificate", (status) => {
    const document = documentOf({ certifications: [aCertification({ status })] });
    expect(document.certifications).toEqual([]);
    expect(JSON.stringify(document)).not.toContain("ID99110000175460625");
  });

  it("is not listed without a price", () => {
    const document = documentOf({ variants: [aVariant({ calculated_price: null })] });
    expect(document).toMatchObject({ variants: [], listed_until: 0, price_min: 0, in_stock: false });
  });

  it.each([
    ["a draft", { status: "draft" }],
    ["goods without a maker", { seller: null }],
    ["goods of a suspended maker", { seller: aSeller({ status: "suspended" }) }],
    ["goods of a pending maker", { seller: aSeller({ status: "pending" }) }],
    ["goods without a category", { categories: [] }],
    [
      "goods in two categories of the programme",
      {
        categories: [
          { handle: "madu", name: "Madu", metadata: null },
          { handle: "kopi-teh", name: "Kopi & Teh", metadata: null },
        ],
      },
    ],
  ] as const)("has none for %s", (_, change) => {
    expect(toProductDocument(aProduct(change as Parameters<typeof aProduct>[0]), TODAY)).toBeNull();
  });

  it("orders pictures by rank and gives each words", () => {
    expect(documentOf().pictures).toEqual([
      { url: "/media/a.webp", alt: "Kantong keripik" },
      { url: "/media/b.webp", alt: "Keripik Uji 200 g" },
    ]);
  });

  it("counts prices and stock over the variants", () => {
    const dear = aVariant({
      id: "variant_2",
      calculated_price: { calculated_amount: 42_000 },
      variant_rank: 1,
      inventory_items: [],
    });
    expect(documentOf({ variants: [dear, aVariant()] })).toMatchObject({
      price_min: 18_000,
      price_max: 42_000,
      in_stock: true,
      variants: [
        { id: "variant_1", stock: 7 },
        { id: "variant_2", stock: 0 },
      ],
    });
  });

  it("reads numbers and flags that the dashboard turned into text", () => {
    const document = documentOf({
      metadata: { ...aProduct().metadata, is_demo: "false", net_weight_g: "250" },
    });
    expect(document).toMatchObject({ is_demo: false, net_weight_g: 250 });
  });

  it("hides the placeholder option of goods without a choice", () => {
    const plain = aVariant({
      options: [{ value: "Default option value", option: { title: "Default option" } }],
    });
    expect(documentOf({ variants: [plain] }).variants[0]?.options).toEqual({});
  });

  it("collects search words from tags and metadata once each", () => {
    const metadata = { ...aProduct().metadata, keywords: "kripik, oleh-oleh , " };
    expect(documentOf({ metadata }).keywords).toEqual(["kripik", "oleh-oleh"]);
  });
});

describe("stockOf", () => {
  const level = (stocked: number, reserved: number) => ({
    stocked_quantity: stocked,
    reserved_quantity: reserved,
  });

  it("adds up the places and takes off what is reserved", () => {
    const inventory_items = [
      { required_quantity: 1, inventory: { location_levels: [level(5, 2), level(4, 4)] } },
    ];
    expect(stockOf(aVariant({ inventory_items }))).toBe(3);
  });

  it("is bound by the scarcest part", () => {
    const inventory_items = [
      { required_quantity: 2, inventory: { location_levels: [level(9, 0)] } },
      { required_quantity: 1, inventory: { location_levels: [level(50, 0)] } },
    ];
    expect(stockOf(aVariant({ inventory_items }))).toBe(4);
  });

  it("is never negative, and unlimited when nobody counts", () => {
    const oversold = [{ required_quantity: 1, inventory: { location_levels: [level(1, 5)] } }];
    expect(stockOf(aVariant({ inventory_items: oversold }))).toBe(0);
    expect(stockOf(aVariant({ manage_inventory: false }))).toBe(999);
    expect(stockOf(aVariant({ allow_backorder: true, inventory_items: [] }))).toBe(999);
  });
});
