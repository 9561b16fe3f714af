import type { ImportedGoods } from "./context";
import { readOptions } from "./options";
import { FINGERPRINT, planImport, type ExistingGoods } from "./plan-import";
import { toChangedGoods } from "./product-input";
import { rejection, UnusableInput, warning } from "./reasons";
import { summaryOf, type ImportReport } from "./report";

const goods = (change: Partial<ImportedGoods> = {}): ImportedGoods => ({
  row: 2,
  externalId: "import-a",
  handle: "keripik-a",
  title: "Keripik",
  description: "",
  category: "makanan-ringan",
  keywords: [],
  attributes: { net_content: "200 g" },
  sku: null,
  variant: "200 g",
  price: 18_000,
  stock: null,
  weight: null,
  status: "draft",
  pictures: [],
  fingerprint: "f1",
  ...change,
});

const existing = (change: Partial<ExistingGoods> = {}): ExistingGoods => ({
  id: "prod_1",
  externalId: "import-a",
  status: "published",
  metadata: { [FINGERPRINT]: "f1", composition: "Singkong" },
  variant: { id: "variant_1", inventoryItemId: "iitem_1", optionValue: { id: "optval_1", value: "200 g" } },
  sellerId: "sel_1",
  ...change,
});

describe("planImport", () => {
  const plan = (one: ImportedGoods, found: ExistingGoods[]) => planImport([one], found, "sel_1");

  it("creates what is not there, leaves what has not changed, updates what has", () => {
    expect(plan(goods(), []).create).toHaveLength(1);
    expect(plan(goods(), [existing()]).unchanged).toHaveLength(1);
    expect(plan(goods({ fingerprint: "f2" }), [existing()]).update).toHaveLength(1);
  });

  it("makes anew what an interrupted run left half-made", () => {
    for (const half of [existing({ variant: null }), existing({ sellerId: null })]) {
      const { broken, create, update } = plan(goods(), [half]);
      expect([broken.length, create.length, update.length]).toEqual([1, 1, 0]);
    }
  });

  it("does not touch what belongs to another maker now", () => {
    const { moved, update } = plan(goods({ fingerprint: "f2" }), [existing({ sellerId: "sel_2" })]);
    expect([moved.length, update.length]).toEqual([1, 0]);
  });
});

describe("toChangedGoods", () => {
  const shelf = {
    salesChannelId: "sc",
    shippingProfileId: "sp",
    stockLocationId: "sloc",
    categories: new Map([["makanan-ringan", "pcat_1"]]),
    tags: new Map<string, string>(),
    sellerHandle: "dapur",
  };

  it("leaves what empty cells do not say, and keeps published goods published", () => {
    const variant = { id: "variant_1", inventoryItemId: null, optionValue: null };
    const { product } = toChangedGoods(goods(), { ...existing(), variant }, shelf);
    expect(product).not.toHaveProperty("description");
    expect(product.status).toBe("published");
    expect(product.metadata).toMatchObject({ composition: "Singkong", net_content: "200 g" });
  });
});

describe("readOptions", () => {
  it("reads file, shop, flags and defaults", () => {
    expect(
      readOptions([
        "a.csv",
        "--seller",
        "dapur",
        "--draft",
        "--category",
        "hampers",
        "--defaults",
        "material=Bambu; storage=Kering",
      ]),
    ).toEqual({
      file: "a.csv",
      seller: "dapur",
      dryRun: false,
      publish: false,
      defaults: { category: "hampers", material: "Bambu", storage: "Kering" },
    });
    expect(readOptions(["--", "a.csv", "--seller=dapur"]).publish).toBe(true);
  });

  it.each([
    [["--seller", "dapur"]],
    [["a.csv"]],
    [["a.csv", "b.csv", "--seller", "dapur"]],
    [["a.csv", "--seller", "dapur", "--category", "mainan"]],
    [["a.csv", "--seller", "dapur", "--defaults", "composition=sama"]],
    [["a.csv", "--seller", "dapur", "--entah"]],
    [["a.csv", "--seller", "dapur", "--draft", "--publish"]],
  ])("refuses %j with the way to write it", (args) => {
    expect(() => readOptions(args)).toThrow(UnusableInput);
    expect(() => readOptions(args)).toThrow(/Cara pakai/);
  });
});

describe("summaryOf", () => {
  const report: ImportReport = {
    rows: 3,
    created: 1,
    updated: 0,
    unchanged: 1,
    published: 1,
    pictures: 0,
    drafts: 0,
    rejected: [
      rejection(4, "harga", "gratis", "price_unreadable"),
      rejection(4, "stok", "x", "stock_unreadable"),
    ],
    warnings: Array.from({ length: 12 }, (_, index) => warning(index + 2, "stok", "", "stock_assumed")),
    ignored_columns: ["city"],
    dry_run: false,
  };

  it("counts rejected rows once and names each reason; groups warnings", () => {
    const text = summaryOf(report);
    expect(text).toMatch(/Ditolak +1\n/);
    expect(text).toContain('baris 4, kolom harga ("gratis"): Harga tidak terbaca.');
    expect(text).toContain("12 baris (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …): Stok tidak diisi");
    expect(text).toContain("Kolom yang tidak dipakai: city.");
  });

  it("does not claim anything was saved in a dry run", () => {
    const text = summaryOf({ ...report, dry_run: true });
    expect(text).toContain("tidak ada yang disimpan");
    expect(text).toContain("Akan dibuat");
  });
});
