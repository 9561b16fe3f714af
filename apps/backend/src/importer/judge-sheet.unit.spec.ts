import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { parse } from "csv-parse/sync";
import { array, assert, property, string } from "fast-check";

import type { ImportContext } from "./context";
import { judgeSheet } from "./judge-sheet";
import { detectDelimiter, readCsv, type Sheet } from "./read-csv";
import { UnusableInput } from "./reasons";

const context: ImportContext = {
  seller: { id: "sel_1", address: "Dapur Uji, Kronjo, Kec. Kronjo, Kab. Tangerang", canPublish: true },
  publish: true,
  defaults: { category: null },
  today: "2026-11-24",
};

function read(text: string): Sheet {
  const [header = [], ...rows] = parse(text, {
    delimiter: detectDelimiter(text),
    relax_column_count: true,
    trim: true,
  }) as string[][];
  return { header, rows: rows.map((cells, index) => ({ row: index + 2, cells })) };
}

const judge = (text: string, change: Partial<ImportContext> = {}) =>
  judgeSheet(read(text), { ...context, ...change });
const only = (text: string, change: Partial<ImportContext> = {}) => {
  const { goods, rejected, warnings } = judge(text, change);
  return { goods: goods[0], rejected, codes: warnings.map(({ code }) => code) };
};

describe("judgeSheet", () => {
  it("takes a complete food row as the maker wrote it", () => {
    const { goods, codes } = only(
      "Nama Produk;Deskripsi;Harga;Kategori;Stok;SKU;Berat Bersih;Komposisi;Masa Simpan;Penyimpanan;Kata Kunci\n" +
        'Keripik Pisang Manis;Renyah.;Rp 16.000;Makanan Ringan;12;KP-1;120;"Pisang, gula";3 bulan;Suhu ruang;"keripik pisang, cemilan"\n',
    );
    expect(goods).toMatchObject({
      row: 2,
      title: "Keripik Pisang Manis",
      description: "Renyah.",
      price: 16_000,
      category: "makanan-ringan",
      stock: 12,
      sku: "KP-1",
      status: "published",
      variant: "120 g",
      keywords: ["keripik pisang", "cemilan"],
      attributes: {
        composition: "Pisang, gula",
        net_weight_g: 120,
        net_content: "120 g",
        shelf_life: "3 bulan",
        storage: "Suhu ruang",
        maker_address: context.seller.address,
      },
    });
    expect(codes).toEqual(["permit_needed"]);
  });

  it("keeps food without its legal details as a draft and names what is missing", () => {
    const { goods, codes } = only("title,price,category\nKerupuk Seblak 250gr,15000,Makanan\n");
    expect(goods?.status).toBe("draft");
    expect(goods?.attributes).toMatchObject({ net_weight_g: 250, net_content: "250 g" });
    expect(codes).toContain("details_missing");
    const { warnings } = judge("title,price,category\nKerupuk Seblak 250gr,15000,Makanan\n");
    expect(warnings.find(({ code }) => code === "details_missing")?.message).toContain(
      "komposisi, masa simpan",
    );
  });

  it("publishes crafts and says on the page what the maker has not said", () => {
    const { goods, codes } = only("title,price,category\nRak Dapur Kayu,50000,Household\n");
    expect(goods).toMatchObject({ status: "published", category: "kerajinan-bambu-anyaman" });
    expect(goods?.attributes).toMatchObject({ material: "Sesuai keterangan penjual", net_content: "1 buah" });
    expect(codes).toEqual(["category_nearest", "details_assumed", "stock_assumed"]);
  });

  it("publishes nothing for a shop that is not approved, or when drafts were asked for", () => {
    const row = "title,price,category\nRak Dapur Kayu,50000,Household\n";
    const pending = { ...context.seller, canPublish: false };
    expect(only(row, { seller: pending }).goods?.status).toBe("draft");
    expect(only(row, { publish: false }).goods?.status).toBe("draft");
  });

  it("fills empty cells from the run's defaults, and never composition", () => {
    const { goods } = only("title,price,category\nTas Pandan,50000,\n", {
      defaults: { category: "kerajinan-bambu-anyaman", material: "Pandan duri", net_content: "1 tas" },
    });
    expect(goods?.attributes).toMatchObject({ material: "Pandan duri", net_content: "1 tas" });
  });

  it("moves the end of a long title to the description", () => {
    const long = Array.from({ length: 40 }, (_, index) => `kata${String(index)}`).join(" ");
    const { goods, codes } = only(`title,description,price\n${long},Asli.,5000\n`);
    expect(goods?.title.length).toBeLessThanOrEqual(120);
    expect(goods?.description).toMatch(/^kata\d+ [\s\S]*kata39\n\nAsli\.$/);
    expect(codes).toContain("title_shortened");
  });

  it("rejects with row, field, value and reason in Indonesian, all reasons of a row at once", () => {
    const { rejected, goods } = judge("judul,harga,stok\nOk Jaya,1000,1\nabc,gratis,banyak\n,5000,\n");
    expect(goods).toHaveLength(1);
    expect(rejected.map(({ row, field, value, code }) => [row, field, value, code])).toEqual([
      [3, "judul", "abc", "title_too_short"],
      [3, "harga", "gratis", "price_unreadable"],
      [3, "stok", "banyak", "stock_unreadable"],
      [4, "judul", "", "title_missing"],
    ]);
    for (const { message } of rejected) expect(message).toMatch(/^[A-Z].*\.$/);
  });

  it.each(["Rokok kretek isi 12", "Amoxicillin 500 mg", "Vodka botol", "Daging babi asap"])(
    "refuses %s",
    (title) => {
      const { rejected } = judge(`judul,harga\n${title},50000\n`);
      expect(rejected.map(({ code }) => code)).toEqual(["goods_forbidden"]);
    },
  );

  it.each(["Bir pletok jahe", "Celengan babi lucu", "Obat nyamuk bakar"])("does not mistake %s", (title) => {
    expect(judge(`judul,harga\n${title},50000\n`).rejected).toEqual([]);
  });

  it("tells rows of one title apart by variant or SKU, and rejects true repeats", () => {
    const { goods, rejected } = judge(
      "judul,varian,sku,harga\nKeripik,Pedas,,1000\nKeripik,Manis,,1000\nKERIPIK,pedas,,2000\nKeripik,,A1,1000\nLain lagi,,a-1,1000\n",
    );
    expect(goods.map(({ title }) => title)).toEqual(["Keripik - Pedas", "Keripik - Manis", "Keripik"]);
    expect(rejected.map(({ row, field }) => [row, field])).toEqual([
      [4, "judul"],
      [6, "sku"],
    ]);
  });

  it("rejects a row whose text was torn apart by its separator", () => {
    const { rejected } = judge("judul,harga\nKeripik, pedas,15000\n");
    expect(rejected.map(({ code, row }) => [code, row])).toEqual([["row_too_many_cells", 2]]);
  });

  it.each([
    ["harga,stok\n1000,1\n", "no_title_column"],
    ["judul,stok\nKeripik,1\n", "no_price_column"],
  ])("refuses a file without the columns it cannot do without: %j", (text, code) => {
    expect(() => judge(text)).toThrow(UnusableInput);
    try {
      judge(text);
    } catch (error) {
      expect((error as UnusableInput).code).toBe(code);
    }
  });

  it("gives one identity to a row whatever its spelling, and another to another maker", () => {
    const id = (text: string, seller = "sel_1") =>
      only(text, { seller: { ...context.seller, id: seller } }).goods?.externalId;
    const first = id("judul,harga\nKeripik  PISANG 🍌,1000\n");
    expect(id("judul,harga\nkeripik pisang!,9000\n")).toBe(first);
    expect(id("judul,harga\nKeripik PISANG,1000\n", "sel_2")).not.toBe(first);
  });
});

describe("judgeSheet on anything", () => {
  const cell = string({ unit: "grapheme", maxLength: 60 });

  it("takes or rejects every row, never both, never neither", () => {
    assert(
      property(array(array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 12 }), (cells) => {
        const sheet: Sheet = {
          header: ["judul", "harga", "kategori", "stok", "varian"],
          rows: cells.map((row, index) => ({ row: index + 2, cells: row })),
        };
        accountsForAllRows(sheet);
      }),
    );
  });

  it("does so for the real listings, where they are at hand", async () => {
    const file = path.join(process.cwd(), "..", "shared", "data", "listings.csv");
    const sheet = existsSync(file) ? await readCsv(readFileSync(file)) : read(FIXTURE);
    const { goods } = accountsForAllRows(sheet);
    for (const { title, handle } of goods) {
      expect(title.length).toBeLessThanOrEqual(120);
      expect(handle).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
    expect(goods.length).toBeGreaterThan(sheet.rows.length * 0.9);
    expect(new Set(goods.map(({ handle }) => handle)).size).toBe(goods.length);
  });

  function accountsForAllRows(sheet: Sheet) {
    const judged = judgeSheet(sheet, context);
    const taken = judged.goods.map(({ row }) => row);
    const rejected = new Set(judged.rejected.map(({ row }) => row));
    expect([...taken, ...rejected].sort((one, other) => one - other)).toEqual(
      sheet.rows.map(({ row }) => row),
    );
    return judged;
  }
});

/** Stands in for the real listings: their kinds of trouble in a few rows. */
const FIXTURE = `title,description,price_idr,category,city
"500 butir bola gotri 8mm, 500 butir",,50000,Toys and Hobbies,Kab. Tegal
KERUPUK SEBLAK MENTAH ANEKA WARNA,,13500,Makanan,
"Piyama Pria | Baju Tidur | Katun - Abu-abu, XL",,100000,Men's Fashion,Jakarta
[GROSIR] TIMBANGAN KUE DIGITAL 🔥,,45000,Kitchen,
Merries Pants L 32,,50800,Mother and Baby,Kota Bekasi
`;
