import { createRequire } from "node:module";

import { createProductsWorkflow } from "@medusajs/medusa/core-flows";
import { Modules } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";

import { backendSuite } from "./backend-suite";
import { joinSeller, openShelf } from "./sellers";
import { unique } from "./world";
import type * as Store from "../seed/store";
import type * as Importer from "../importer/import-products";
import type { Sheet } from "../importer/read-csv";
import { readSheet } from "../importer/read-sheet";

const load = createRequire(__filename);
const { importProducts } = load("../importer/import-products.ts") as typeof Importer;
const { setupStore } = load("../seed/store.ts") as typeof Store;

const ROWS = Number(process.env.BENCH_ROWS ?? 400);
const AIM_PER_SECOND = 100;
/** How importing worked before: Medusa's own workflow, so many at a time. */
const BEFORE = 20;

backendSuite(
  ({ ground, container }) => {
    test("importing rows without pictures, beside Medusa's own workflow, and what others notice of it", async () => {
      await setupStore(container());
      await openShelf(ground(), container());
      const { sellerId, caller } = await joinSeller(ground());
      const sheet = async (prefix: string, price: number) =>
        await readSheet(
          Buffer.from(
            `judul,harga,kategori,stok,sku\n${Array.from({ length: ROWS }, (_, at) => `${prefix} tampah bambu ${String(at)},${String(price)},Kerajinan Bambu & Anyaman,5,${prefix}-${String(at)}`).join("\n")}\n`,
          ),
        );
      const run = async (prefix: string, price: number) => await runTable(await sheet(prefix, price));
      const runTable = async (table: Sheet) => {
        const started = performance.now();
        const report = await importProducts(container(), {
          sheet: table,
          seller: sellerId,
          publish: true,
          dryRun: false,
          defaults: { category: null },
        });
        return { report, perSecond: (table.rows.length / (performance.now() - started)) * 1000 };
      };
      await run(unique("pemanasan"), 9000);

      const askOnce = async () => {
        await caller.get("/seller/me");
      };
      const quiet = await latency(askOnce, 40);
      const prefix = unique("cepat");
      let busy = true;
      const noticed: number[] = [];
      const others = (async () => {
        while (busy) noticed.push(...(await latency(askOnce, 1)));
      })();
      const created = await run(prefix, 10_000);
      busy = false;
      await others;
      expect(created.report).toMatchObject({ created: ROWS, rejected: [] });
      const alone = await run(unique("sendiri"), 10_000);
      const unchanged = await run(prefix, 10_000);
      expect(unchanged.report).toMatchObject({ unchanged: ROWS });
      const updated = await run(prefix, 11_000);
      expect(updated.report).toMatchObject({ updated: ROWS });
      const exported = await readSheet(
        Buffer.from(String((await caller.get("/seller/product-exports")).data)),
      );
      const at = exported.header.indexOf("harga");
      const table = {
        ...exported,
        rows: exported.rows.slice(0, ROWS).map((one) => ({ ...one, cells: one.cells.with(at, "12345") })),
      };
      const edited = await runTable(table);
      expect(edited.report).toMatchObject({ updated: ROWS, rejected: [] });
      const before = await createTheirWay(container(), sellerId, ground());

      process.stdout.write(
        [
          `\nImporting ${String(ROWS)} rows without pictures`,
          line(
            alone.perSecond >= AIM_PER_SECOND,
            `created  ${rate(alone.perSecond)}, aim ${String(AIM_PER_SECOND)}; ${(alone.perSecond / before).toFixed(1)} × Medusa's own workflow (${rate(before)})`,
          ),
          line(true, `created while somebody else asks without pause  ${rate(created.perSecond)}`),
          line(updated.perSecond >= AIM_PER_SECOND, `updated  ${rate(updated.perSecond)}`),
          line(edited.perSecond >= AIM_PER_SECOND, `new prices in an export  ${rate(edited.perSecond)}`),
          line(unchanged.perSecond >= AIM_PER_SECOND, `unchanged  ${rate(unchanged.perSecond)}`),
          `    another request meanwhile: median ${(median(noticed) / median(quiet)).toFixed(1)} ×, slowest ${(Math.max(...noticed) / median(quiet)).toFixed(1)} × that of a quiet backend (${median(quiet).toFixed(0)} ms)\n\n`,
        ].join("\n"),
      );
    }, 900_000);
  },
  { fresh: false },
);

async function createTheirWay(
  container: MedusaContainer,
  sellerId: string,
  { salesChannelId, stockLocationId }: { salesChannelId: string; stockLocationId: string },
): Promise<number> {
  const inventory = container.resolve(Modules.INVENTORY);
  const word = unique("lama");
  const started = performance.now();
  for (let at = 0; at < ROWS; at += BEFORE) {
    const { result } = await createProductsWorkflow(container).run({
      input: {
        products: Array.from({ length: Math.min(BEFORE, ROWS - at) }, (_, index) => ({
          title: `${word} ${String(at + index)}`,
          status: "draft" as const,
          sales_channels: [{ id: salesChannelId }],
          options: [{ title: "Varian", values: ["Satu"] }],
          variants: [
            {
              title: "Satu",
              sku: `${word}-${String(at + index)}`,
              options: { Varian: "Satu" },
              manage_inventory: true,
              prices: [{ currency_code: "idr", amount: 10_000 }],
            },
          ],
        })),
        additional_data: { seller_id: sellerId },
      },
    });
    const skus = result.flatMap(({ variants }) => variants.flatMap(({ sku }) => sku ?? []));
    const items = await inventory.listInventoryItems({ sku: skus }, { select: ["id"], take: null });
    await inventory.createInventoryLevels(
      items.map(({ id }) => ({ inventory_item_id: id, location_id: stockLocationId, stocked_quantity: 5 })),
    );
  }
  return (ROWS / (performance.now() - started)) * 1000;
}

async function latency(ask: () => Promise<void>, times: number): Promise<number[]> {
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const started = performance.now();
    await ask();
    taken.push(performance.now() - started);
  }
  return taken;
}

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const rate = (perSecond: number) => `${perSecond.toFixed(0)} rows/s`;
const line = (met: boolean, text: string) => `  ${met ? "+" : "-"} ${text}`;
