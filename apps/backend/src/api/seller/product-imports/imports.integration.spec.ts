import { createRequire } from "node:module";

import { parse } from "csv-parse/sync";

import { backendSuite } from "../../../testing/backend-suite";
import { ok, type Answer, type AnswerBody } from "../../../testing/http";
import { makeXlsx } from "../../../testing/make-xlsx";
import { joinSeller, openShelf, type JoinedSeller } from "../../../testing/sellers";
import { unique } from "../../../testing/world";
import { emptyTally } from "../../../importer/tally";
import type * as WorkOff from "../../../workflows/product-import/work-off-import";

// Past Vitest, as Medusa loads it: a workflow registers itself once per load.
const { tendImports } = createRequire(__filename)(
  "../../../workflows/product-import/work-off-import.ts",
) as typeof WorkOff;

backendSuite(
  ({ ground, container, database }) => {
    beforeAll(async () => {
      await openShelf(ground(), container());
    });

    async function send(
      { caller }: JoinedSeller,
      bytes: Buffer | string,
      fields: Record<string, string> = {},
    ): Promise<Answer> {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      form.append("file", new File([new Uint8Array(Buffer.from(bytes))], "produk.csv"));
      const encoded = new Response(form);
      return await caller.post("/seller/product-imports", Buffer.from(await encoded.arrayBuffer()), {
        headers: { "content-type": encoded.headers.get("content-type") ?? "" },
      });
    }
    const report = async (...args: Parameters<typeof send>) => ok(await send(...args)).import;
    const ended = async ({ caller }: JoinedSeller, id: string): Promise<AnswerBody> => {
      for (;;) {
        const { import: one } = ok(await caller.get(`/seller/product-imports/${id}`));
        if (["done", "failed"].includes(String(one.state))) return one;
        await new Promise((resume) => setTimeout(resume, 200));
      }
    };
    const goodsOf = async ({ caller }: JoinedSeller): Promise<AnswerBody[]> =>
      ok(await caller.get("/seller/products?limit=100&order=title")).products.map(
        ({ updated_at: _at, ...rest }: AnswerBody) => rest,
      );
    const exported = async ({ caller }: JoinedSeller): Promise<string> =>
      String(ok(await caller.get("/seller/product-exports")));

    test("CSV and XLSX: a dry run writes nothing, a run creates, the same run again changes nothing", async () => {
      const seller = await joinSeller(ground());
      const word = unique("Anyaman");
      const csv = `judul;harga;kategori;stok\n${word} Satu;Rp 25.000;Kerajinan Bambu & Anyaman;7\n${word} Dua;12,5;x;1\n;5000;x;1\n`;
      const dry = await report(seller, csv, { dry_run: "1" });
      expect(dry).toMatchObject({ rows: 3, created: 1, updated: 0, dry_run: true });
      expect(dry.rejected).toMatchObject([
        { row: 3, field: "harga", value: "12,5", message: expect.stringMatching(/rupiah|Harga/) },
        { row: 4, field: "judul" },
      ]);
      expect(await goodsOf(seller)).toEqual([]);
      expect(await report(seller, csv)).toMatchObject({ created: 1 });
      expect(await goodsOf(seller)).toMatchObject([{ title: `${word} Satu`, price_min: 25_000, stock: 7 }]);
      expect(await report(seller, csv)).toMatchObject({ created: 0, updated: 0, unchanged: 1 });
      const book = await makeXlsx([
        ["nama produk", "harga", "kategori", "stok"],
        [`${word} Tiga`, 45000, "batik-tenun", 2],
      ]);
      expect(await report(seller, book)).toMatchObject({ rows: 1, created: 1, rejected: [] });
      expect((await goodsOf(seller)).map(({ stock }) => stock)).toEqual([7, 2]);
    });

    test("an export imports back unchanged: several variants, drafts without a price, odd signs, stock", async () => {
      const seller = await joinSeller(ground());
      const name = unique("Topi");
      const make = async (body: object) => ok(await seller.caller.post("/seller/products", body)).product;
      await make({
        title: `${name} "Bambu"; kuat, ringan`,
        description: 'Baris satu\nBaris dua, dengan koma; dan "kutip"',
        category_handle: "kerajinan-bambu-anyaman",
        attributes: {
          net_content: "lingkar 56 cm",
          material: "Bambu apus",
          maker_address: "Pak Uji, Cikupa",
        },
        keywords: ["caping", "topi bambu"],
        variants: [
          { title: "Dewasa", price: 65_000, stock: 5, weight: 300, sku: "=1+1" },
          { title: "Anak", price: 45_000, stock: 0, weight: 200, sku: "TB-02" },
        ],
        pictures: [{ url: "/media/abc123.webp" }],
        cost: 20_000,
        status: "published",
      });
      await make({ title: `${name} tanpa harga` });
      const before = await goodsOf(seller);
      const csv = await exported(seller);
      expect(csv).not.toMatch(/(^|,|")=1\+1/m);
      const { rows } = await database.raw("select max(updated_at) as at from product");
      const again = await report(seller, csv);
      expect(again).toMatchObject({
        rows: 3,
        created: 0,
        updated: 0,
        unchanged: 3,
        rejected: [],
        ignored_columns: [],
      });
      expect(await goodsOf(seller)).toEqual(before);
      expect((await database.raw("select max(updated_at) as at from product")).rows).toEqual(rows);
      // Two were sold since: the file that nobody touched does not bring them back.
      const sold = `update inventory_level set stocked_quantity = ?, raw_stocked_quantity = jsonb_build_object('value', ?::text, 'precision', 20)
        where inventory_item_id in (select item.inventory_item_id from product_variant variant
          join product_variant_inventory_item item on item.variant_id = variant.id where variant.id = ?)`;
      const [hat] = before.filter((one: AnswerBody) => one.variants.length === 2);
      const adult = hat.variants.find((one: AnswerBody) => one.title === "Dewasa");
      await database.raw(sold, [3, "3", adult.id]);
      expect(await report(seller, csv)).toMatchObject({ updated: 0, unchanged: 3 });
      await database.raw(sold, [5, "5", adult.id]);
      const table = parse(csv, { bom: true }) as string[][];
      expect(await report(seller, await makeXlsx(table))).toMatchObject({
        unchanged: 3,
        updated: 0,
        rejected: [],
      });
      expect(await goodsOf(seller)).toEqual(before);
    });

    test("what was changed in the table is changed, nothing else; wrong cells are named with their value", async () => {
      const seller = await joinSeller(ground());
      const { product } = ok(
        await seller.caller.post("/seller/products", {
          title: unique("Tas Pandan"),
          category_handle: "kerajinan-bambu-anyaman",
          attributes: { material: "Pandan", net_content: "30 x 25 cm", maker_address: "Ibu Uji" },
          variants: [
            { title: "Besar", price: 120_000, stock: 5 },
            { title: "Kecil", price: 80_000, stock: 3 },
          ],
        }),
      );
      const table = parse(await exported(seller), { bom: true }) as string[][];
      const [head = [], big = [], small = []] = table;
      const at = (heading: string) => head.indexOf(heading);
      big[at("harga")] = "Rp 130.000";
      big[at("stok")] = "9";
      big[at("bahan")] = "Pandan halus";
      big[at("deskripsi")] = "";
      small[at("harga")] = "mahal";
      const csv = table
        .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join("\t"))
        .join("\n");
      const dry = await report(seller, csv, { dry_run: "1" });
      expect(dry).toMatchObject({ updated: 1, unchanged: 0 });
      expect(dry.rejected).toMatchObject([{ row: 3, field: "harga", value: "mahal" }]);
      expect(ok(await seller.caller.get(`/seller/products/${product.id}`)).product.variants[0].price).toBe(
        120_000,
      );
      await report(seller, csv);
      const after = ok(await seller.caller.get(`/seller/products/${product.id}`)).product;
      expect(after).toMatchObject({
        title: product.title,
        attributes: { ...product.attributes, material: "Pandan halus" },
        variants: [
          { title: "Besar", price: 130_000, stock: 9 },
          { title: "Kecil", price: 80_000, stock: 3 },
        ],
      });
    });

    test("a kept table is mapped, started, worked off in the background, listed, and its remarks downloaded", async () => {
      const seller = await joinSeller(ground());
      const word = unique("Besek");
      const csv = `Dagangan Saya;Angka;Kategori;Stok Barang\n${Array.from({ length: 260 }, (_, at) => `${word} ${String(at)};${at === 3 ? "gratis" : "15000"};Kerajinan Bambu & Anyaman;4`).join("\n")}\n`;
      const kept = await report(seller, csv, { dry_run: "1", keep: "1" });
      expect(kept).toMatchObject({
        state: "checked",
        problem: { code: "no_title_column" },
        columns: [
          { heading: "Dagangan Saya", field: null },
          { heading: "Angka", field: null },
          { heading: "Kategori", field: "category" },
          { heading: "Stok Barang", field: "stock", sample: "4" },
        ],
      });
      const url = `/seller/product-imports/${String(kept.id)}`;
      expect((await seller.caller.post(`${url}/start`, {})).status).toBe(400);
      const mapping = { "Dagangan Saya": "title", Angka: "price", "Stok Barang": "stock" };
      const checked = ok(await seller.caller.post(`${url}/check`, { mapping })).import;
      expect(checked).toMatchObject({ problem: null, rows: 260, created: 259, refused: 1, dry_run: true });
      expect(await goodsOf(seller)).toEqual([]);
      // Of several tabs at once one starts it.
      const tabs = await Promise.all([1, 2, 3].map(() => seller.caller.post(`${url}/start`, {})));
      const [started, ...late] = tabs.toSorted((one, other) => one.status - other.status);
      expect([started?.status, started?.data]).toEqual([202, { import: { id: kept.id, state: "waiting" } }]);
      expect(late.map(({ data }) => data.code)).toEqual(["import_started", "import_started"]);
      expect((await seller.caller.post(`${url}/start`, {})).data.code).toBe("import_started");
      const after = await ended(seller, kept.id);
      expect(after).toMatchObject({
        state: "done",
        rows: 260,
        done: 260,
        created: 259,
        refused: 1,
        dry_run: false,
        rejected: [{ row: 5, field: "Angka", value: "gratis" }],
      });
      const list = ok(await seller.caller.get("/seller/product-imports"));
      expect(list).toMatchObject({ count: 1, imports: [{ id: kept.id, state: "done", created: 259 }] });
      expect(String(ok(await seller.caller.get(`${url}/errors`)))).toContain("5,ditolak,Angka,gratis,");
      expect(ok(await seller.caller.get("/seller/products?limit=1")).count).toBe(259);
    });

    test("an import that a crash cut short goes on after its last batch; one without its file says so", async () => {
      const seller = await joinSeller(ground());
      const word = unique("Kipas");
      const csv = `judul,harga,kategori\n${Array.from({ length: 230 }, (_, at) => `${word} ${String(at)},9000,Household`).join("\n")}\n`;
      const kept = await report(seller, csv, { dry_run: "1", keep: "1" });
      // As a process leaves it that died after its first batch.
      await database.raw(
        `update product_import set state = 'running', done = 100, beat_at = now() - interval '5 minutes',
           tally = ?::jsonb where id = ?`,
        [JSON.stringify({ ...emptyTally(), goods: 100, created: 100, published: 100 }), kept.id],
      );
      await tendImports(container());
      const after = ok(await seller.caller.get(`/seller/product-imports/${String(kept.id)}`)).import;
      expect(after).toMatchObject({ state: "done", created: 230, done: 230 });
      expect(ok(await seller.caller.get("/seller/products?limit=1")).count).toBe(130);
      const lost = await report(seller, csv, { dry_run: "1", keep: "1" });
      await database.raw("update product_import set state = 'waiting', file_key = null where id = ?", [
        lost.id,
      ]);
      await tendImports(container());
      expect(ok(await seller.caller.get(`/seller/product-imports/${String(lost.id)}`)).import).toMatchObject({
        state: "failed",
        problem: { code: "file_gone" },
      });
    });

    test("a row with the SKU of goods from the seller area changes them, and makes nothing new", async () => {
      const seller = await joinSeller(ground());
      const { product } = ok(
        await seller.caller.post("/seller/products", {
          title: unique("Tikar"),
          variants: [
            { title: "Besar", price: 90_000, stock: 2, sku: "TK-B" },
            { title: "Kecil", price: 60_000, stock: 1, sku: "TK-K" },
          ],
        }),
      );
      const csv =
        "nama barang,harga jual,stok,sku\nTikar,95000,7,TK-B\nTikar,60000,1,TK-K\nTikar baru,70000,3,TK-N\n";
      expect(await report(seller, csv)).toMatchObject({ created: 1, updated: 1, unchanged: 1, rejected: [] });
      expect(ok(await seller.caller.get(`/seller/products/${String(product.id)}`)).product).toMatchObject({
        title: product.title,
        variants: [
          { title: "Besar", price: 95_000, stock: 7 },
          { title: "Kecil", price: 60_000, stock: 1 },
        ],
      });
      expect(await report(seller, csv)).toMatchObject({ created: 0, updated: 0, unchanged: 3 });
    });

    test("new prices and stock of many goods in an export are written at once, and nothing else", async () => {
      const seller = await joinSeller(ground());
      for (const name of ["Satu", "Dua", "Tiga"]) {
        ok(
          await seller.caller.post("/seller/products", {
            title: unique(name),
            variants: [
              { title: "A", price: 20_000, stock: 5, weight: 100 },
              { title: "B", price: 30_000, stock: 6, weight: 100 },
            ],
          }),
        );
      }
      const table = parse(await exported(seller), { bom: true }) as string[][];
      const [head = [], ...rows] = table;
      const at = (heading: string) => head.indexOf(heading);
      for (const row of rows) {
        if (row[at("varian")] !== "A") continue;
        row[at("harga")] = "25000";
        row[at("stok")] = "9";
        row[at("berat_gram")] = "150";
      }
      const csv = table
        .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))
        .join("\n");
      expect(await report(seller, csv)).toMatchObject({ updated: 3, unchanged: 3, rejected: [] });
      const goods = await goodsOf(seller);
      expect(goods).toHaveLength(3);
      for (const { variants } of goods) {
        expect(variants).toMatchObject([
          { title: "A", price: 25_000, stock: 9, weight: 150 },
          { title: "B", price: 30_000, stock: 6, weight: 100 },
        ]);
      }
      expect(await report(seller, csv)).toMatchObject({ updated: 0, unchanged: 6 });
    });

    test("another shop's export changes nothing here, nor there", async () => {
      const [mine, other] = [await joinSeller(ground()), await joinSeller(ground())];
      ok(
        await mine.caller.post("/seller/products", {
          title: unique("Rahasia"),
          variants: [{ title: "Satu", price: 1000 }],
        }),
      );
      const before = await goodsOf(mine);
      const csv = (await exported(mine)).replace(",1000,", ",2000,");
      const answer = await report(other, csv);
      expect(answer).toMatchObject({ created: 0, updated: 0 });
      expect(answer.rejected).toMatchObject([{ row: 2, field: "kode_gerai", code: "code_unknown" }]);
      expect(await goodsOf(mine)).toEqual(before);
      expect(await goodsOf(other)).toEqual([]);
    });

    test("files that are no table are refused as a whole", async () => {
      const seller = await joinSeller(ground());
      for (const [bytes, code] of [
        ["", "file_missing"],
        ["nama;umur\nSiti;40\n", "no_price_column"],
        ["a\u0000b", "file_binary"],
        ["PK\u0003\u0004rusak", "workbook_broken"],
      ] as const) {
        const answer = await send(seller, bytes);
        expect([code, answer.status, answer.data.code]).toEqual([code, 400, code]);
      }
    });
  },
  { fresh: false },
);
