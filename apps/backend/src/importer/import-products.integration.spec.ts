import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import { dayNumber, INDEX, legalDateOf, type ProductDocument } from "@gerai/contracts";
import { Modules } from "@medusajs/framework/utils";
import sharp from "sharp";

import { drainOnce } from "../modules/outbox/drain-once";
import { installOutbox } from "../modules/outbox/sql/install";
import { drainDeps } from "../modules/outbox/wiring";
import { backendSuite } from "../testing/backend-suite";
import { ok, type AnswerBody } from "../testing/http";
import { PICTURE_HOST, startPictureServer } from "../testing/picture-server";
import { ShopWindow } from "../testing/shop-window";
import { makeSeller, unique } from "../testing/world";
import type * as Store from "../seed/store";
import type * as Importer from "./import-products";
import type { ImportRequest } from "./import-products";
import { readSheet } from "./read-sheet";
import type { ImportReport } from "./report";

// Past Vitest, as Medusa loads it: a workflow registers itself once per load.
const load = createRequire(__filename);
const { importProducts } = load("./import-products.ts") as typeof Importer;
const { setupStore } = load("../seed/store.ts") as typeof Store;

backendSuite(({ ground, container, database }) => {
  const run = async (
    seller: string,
    csv: string | Uint8Array,
    change: Partial<ImportRequest> = {},
  ): Promise<ImportReport> =>
    await importProducts(container(), {
      sheet: await readSheet(typeof csv === "string" ? new TextEncoder().encode(csv) : csv),
      seller,
      publish: true,
      dryRun: false,
      defaults: { category: null },
      ...change,
    });

  beforeAll(async () => {
    await installOutbox((sql) => database.raw(sql));
  });

  beforeEach(async () => {
    await setupStore(container());
  });

  /** All products of a maker as the database has them, with price and stock. */
  const goodsOf = async (sellerId: string) => {
    const { rows } = await database.raw(
      `select product.id, product.title, product.status, product.description, variant.title as variant,
              variant.sku, price.amount::int as price, level.stocked_quantity::int as stock,
              value.value as option_value, category.handle as category
       from seller_product link
       join product on product.id = link.product_id and product.deleted_at is null
       left join product_variant variant on variant.product_id = product.id and variant.deleted_at is null
       left join product_variant_option pick on pick.variant_id = variant.id
       left join product_option_value value on value.id = pick.option_value_id
       left join product_variant_price_set pricing on pricing.variant_id = variant.id and pricing.deleted_at is null
       left join price on price.price_set_id = pricing.price_set_id and price.deleted_at is null
       left join product_variant_inventory_item stored on stored.variant_id = variant.id and stored.deleted_at is null
       left join inventory_level level on level.inventory_item_id = stored.inventory_item_id and level.deleted_at is null
       left join product_category_product placed on placed.product_id = product.id
       left join product_category category on category.id = placed.product_category_id
       where link.seller_id = ? and link.deleted_at is null order by product.title`,
      [sellerId],
    );
    return rows;
  };
  const everything = async () => {
    const { rows } = await database.raw(
      `select (select count(*)::int from product where deleted_at is null) as products,
              (select count(*)::int from product_variant where deleted_at is null) as variants,
              (select count(*)::int from inventory_item where deleted_at is null) as items,
              (select count(*)::int from price where deleted_at is null) as prices,
              (select count(*)::int from seller_product where deleted_at is null) as links`,
    );
    return rows[0];
  };

  describe("importing a maker's list", () => {
    test("creates goods whole: maker, category, price, stock, status", async () => {
      const seller = await makeSeller(ground());
      const report = await run(
        String(seller.handle),
        "judul;harga;kategori;stok;sku\nTAMPAH BAMBU BESAR SEKALI;Rp 38.000;Kerajinan Bambu & Anyaman;7;T-1\nKerupuk seblak;15rb;Makanan;;\n",
      );
      expect(report).toMatchObject({
        rows: 2,
        created: 2,
        updated: 0,
        unchanged: 0,
        published: 1,
        drafts: 1,
      });
      expect(report.rejected).toEqual([]);
      expect(await goodsOf(seller.id)).toMatchObject([
        {
          title: "Kerupuk seblak",
          status: "draft",
          price: 15_000,
          stock: 1,
          category: "makanan-ringan",
          sku: null,
        },
        {
          title: "Tampah Bambu Besar Sekali",
          status: "published",
          price: 38_000,
          stock: 7,
          category: "kerajinan-bambu-anyaman",
          sku: `${String(seller.handle)}:T-1`,
        },
      ]);
    });

    test("creates nothing twice, also after the goods were edited by hand", async () => {
      const seller = await makeSeller(ground());
      const csv = "judul,harga,kategori\nTas pandan jinjing,120000,Household\nRak kayu dapur,90000,Kitchen\n";
      expect((await run(seller.id, csv)).created).toBe(2);
      const [first] = await goodsOf(seller.id);
      ok(
        await ground().admin.post(`/admin/products/${String(first?.id)}`, { description: "Ditulis tangan." }),
      );
      const before = await everything();
      expect(await run(seller.id, csv)).toMatchObject({ created: 0, updated: 0, unchanged: 2, warnings: [] });
      expect(await everything()).toEqual(before);
      expect((await goodsOf(seller.id))[0]?.description).toBe("Ditulis tangan.");
    });

    test("follows changed rows: price, stock, name of the variant; empty cells erase nothing", async () => {
      const seller = await makeSeller(ground());
      const header = "judul,deskripsi,harga,kategori,stok,sku,varian\n";
      await run(
        seller.id,
        `${header}Besek bambu,Anyaman rapat.,45000,Household,10,B1,isi 10\nCaping,,42000,Household,5,C1,\n`,
      );
      const report = await run(
        seller.id,
        `${header}Besek bambu,,49000,Household,3,B1,isi 12\nCaping,,42000,Household,5,C1,\n`,
      );
      expect(report).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
      expect(await goodsOf(seller.id)).toMatchObject([
        {
          title: "Besek bambu - Isi 12",
          description: "Anyaman rapat.",
          price: 49_000,
          stock: 3,
          variant: "Isi 12",
          option_value: "Isi 12",
          status: "published",
        },
        { title: "Caping", price: 42_000, stock: 5 },
      ]);
    });

    test("tries nothing and writes nothing in a dry run", async () => {
      const seller = await makeSeller(ground());
      const before = await everything();
      const report = await run(seller.id, "judul,harga,kategori\nTas pandan,1000,Household\n,5,x\n", {
        dryRun: true,
      });
      expect(report).toMatchObject({ rows: 2, created: 1, dry_run: true });
      expect(report.rejected.map(({ row, field }) => [row, field])).toEqual([
        [3, "judul"],
        [3, "harga"],
      ]);
      expect(await everything()).toEqual(before);
    });

    test("a row the system refuses costs only itself and leaves nothing behind", async () => {
      const seller = await makeSeller(ground());
      // The code is taken by somebody else's stock item, which only the database can know.
      await container()
        .resolve(Modules.INVENTORY)
        .createInventoryItems({ sku: `${String(seller.handle)}:DUA` });
      const before = await everything();
      const report = await run(
        seller.id,
        "judul,harga,kategori,sku\nTas satu,10000,Household,SATU\nTas dua,20000,Household,DUA\nTas tiga,30000,Household,TIGA\n",
      );
      expect(report.created).toBe(2);
      expect(report.rejected).toMatchObject([{ row: 3, value: "Tas dua", code: "refused" }]);
      expect((await goodsOf(seller.id)).map(({ title }) => title)).toEqual(["Tas satu", "Tas tiga"]);
      expect(await everything()).toEqual({
        products: Number(before?.products) + 2,
        variants: Number(before?.variants) + 2,
        items: Number(before?.items) + 2,
        prices: Number(before?.prices) + 2,
        links: Number(before?.links) + 2,
      });
    });

    test("two runs at once create nothing twice", async () => {
      const seller = await makeSeller(ground());
      const csv = `judul,harga,kategori\n${Array.from({ length: 8 }, (_, index) => `Keranjang nomor ${String(index)},10000,Household`).join("\n")}\n`;
      const reports = await Promise.all([run(seller.id, csv), run(seller.id, csv)]);
      const goods = await goodsOf(seller.id);
      expect(goods).toHaveLength(8);
      expect(goods.every(({ price, stock }) => price === 10_000 && stock === 1)).toBe(true);
      for (const report of reports) {
        const refused = new Set(report.rejected.map(({ row }) => row)).size;
        expect(report.created + report.unchanged + refused).toBe(8);
      }
      expect(await run(seller.id, csv)).toMatchObject({ created: 0, unchanged: 8, rejected: [] });
    });

    test("makes whole what a killed run left half-made", async () => {
      const seller = await makeSeller(ground());
      const csv = "judul,harga,kategori,sku\nTas utuh,10000,Household,U1\n";
      await run(seller.id, csv);
      const [made] = await goodsOf(seller.id);
      await database.raw(`update product_variant set deleted_at = now() where product_id = ?`, [
        String(made?.id),
      ]);
      expect(await run(seller.id, csv)).toMatchObject({ created: 1, rejected: [] });
      expect(await goodsOf(seller.id)).toMatchObject([{ title: "Tas utuh", price: 10_000, stock: 1 }]);
    });

    test("gives drafts to a shop that waits for approval, and nothing to a suspended or unknown one", async () => {
      const csv = "judul,harga,kategori\nTas menunggu,10000,Household\n";
      const pending = await makeSeller(ground(), { active: false });
      expect(await run(pending.id, csv)).toMatchObject({ created: 1, drafts: 1, published: 0 });
      const closed = await makeSeller(ground());
      ok(await ground().admin.post(`/admin/sellers/${String(closed.id)}/suspend`, { reason: "Uji" }));
      await expect(run(closed.id, csv)).rejects.toMatchObject({ code: "seller_suspended" });
      await expect(run("tidak-ada", csv)).rejects.toThrow(/tidak ditemukan/);
      expect(await goodsOf(closed.id)).toEqual([]);
    });

    test("pictures come by their address; one that does not costs the row nothing, and is tried again", async () => {
      const seller = await makeSeller(ground());
      const photo = await sharp({ create: { width: 900, height: 700, channels: 3, background: "#a63" } })
        .jpeg()
        .toBuffer();
      let there = false;
      const { doors, close } = await startPictureServer((req, res) => {
        const known = req.url === "/tas.jpg" || (there && req.url === "/rak.jpg");
        res.writeHead(known ? 200 : 404, { "content-type": "image/jpeg" }).end(known ? photo : "");
      });
      const at = `https://${PICTURE_HOST}`;
      const csv = `judul,harga,kategori,Foto Produk 1,Foto Produk 2\nTas berfoto,10000,Household,${at}/tas.jpg,https://192.168.1.1/x.jpg\nRak berfoto,10000,Household,${at}/rak.jpg,\n`;
      try {
        const first = await run(seller.id, csv, { doors });
        expect(first).toMatchObject({ created: 2, pictures: 1, rejected: [] });
        expect(
          first.warnings
            .filter(({ code }) => code.startsWith("picture_"))
            .map(({ row, code }) => [row, code]),
        ).toEqual([
          [2, "picture_address"],
          [3, "picture_not_there"],
        ]);
        there = true;
        expect(await run(seller.id, csv, { doors })).toMatchObject({ created: 0, pictures: 1 });
        const { rows } = await database.raw(
          `select product.title, image.url from image join product on product.id = image.product_id
           join seller_product link on link.product_id = product.id
           where link.seller_id = ? and image.deleted_at is null order by product.title`,
          [seller.id],
        );
        expect(rows).toMatchObject([
          { title: "Rak berfoto", url: expect.stringMatching(/^\/media\/\w+\.webp$/) },
          { title: "Tas berfoto", url: expect.stringMatching(/^\/media\/\w+\.webp$/) },
        ]);
        expect(await run(seller.id, csv, { doors })).toMatchObject({ unchanged: 2, pictures: 0 });
      } finally {
        close();
      }
    });

    test("makers with the same codes and titles do not meet", async () => {
      const one: AnswerBody = await makeSeller(ground());
      const other: AnswerBody = await makeSeller(ground());
      const csv = `judul,harga,kategori,sku\n${unique("Tas sama")},10000,Household,S1\n`;
      for (const seller of [one, other]) expect((await run(seller.id, csv)).created).toBe(1);
    });
  });

  describe("finding what was imported", () => {
    let window: ShopWindow;
    beforeEach(async () => {
      window = new ShopWindow();
      await window.open();
    });
    afterEach(() => window.close());

    test("published goods are found with a typo, drafts are not", async () => {
      const seller = await makeSeller(ground());
      await run(
        seller.id,
        "title,price_idr,category\nKERANJANG ROTAN SERBAGUNA 🔥 | IMPOR,55000,Household\nKerupuk rotan pedas,9000,Makanan\n",
      );
      await drainOnce(
        drainDeps(container(), { search: window.search, storefront: window.storefrontAddress }),
      );
      const { hits } = await window.search.index<ProductDocument>(INDEX.products).search("kranjang rotan", {
        filter: `listed_until >= ${String(dayNumber(legalDateOf(new Date())))}`,
      });
      expect(hits).toMatchObject([
        {
          title: "Keranjang Rotan Serbaguna, Impor",
          seller_handle: seller.handle,
          price_min: 55_000,
          in_stock: true,
          material: "Sesuai keterangan penjual",
          category_handle: "kerajinan-bambu-anyaman",
        },
      ]);
    });
  });

  describe("importing the real listings", () => {
    const file = path.resolve(__dirname, "../../../../..", "shared/data/listings.csv");

    test.skipIf(!existsSync(file))(
      "takes or rejects every row, and nothing twice",
      { timeout: 180_000 },
      async () => {
        const seller = await makeSeller(ground());
        const bytes = readFileSync(file);
        const first = await run(seller.id, bytes);
        const refused = new Set(first.rejected.map(({ row }) => row)).size;
        expect(first.created + refused).toBe(first.rows);
        expect(first.created).toBeGreaterThan(first.rows * 0.9);
        const goods = await goodsOf(seller.id);
        expect(goods).toHaveLength(first.created);
        expect(goods.every(({ price, stock }) => Number(price) > 0 && stock === 1)).toBe(true);
        expect(goods.filter(({ status }) => status === "published")).toHaveLength(first.published);
        const second = await run(seller.id, bytes);
        expect(second).toMatchObject({ created: 0, updated: 0, unchanged: first.created });
      },
    );
  });
});
