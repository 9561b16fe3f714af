import { legalDateOf } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";

import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { ImportContext, ImportDefaults, ImportedGoods } from "./context";
import { findExisting } from "./find-existing";
import { findShelf } from "./find-shelf";
import { importCoded } from "./import-coded";
import { judgeSheet } from "./judge-sheet";
import { planImport } from "./plan-import";
import { readSheet } from "./read-sheet";
import { rejection, UnusableInput, type Remark } from "./reasons";
import type { ImportReport } from "./report";
import { splitCoded } from "./coded-rows";
import { writeGoods } from "./write-goods";

/** One import: a file, whose it is, and how to treat it. */
export interface ImportRequest {
  bytes: Uint8Array;
  /** Handle or id of the maker's shop. */
  seller: string;
  /** Publish what the law allows at once; otherwise everything becomes a draft. */
  publish: boolean;
  /** Judge and count only; nothing is written. */
  dryRun: boolean;
  defaults: ImportDefaults;
  /** Called now and then with rows done and rows in all. */
  onProgress?: (done: number, all: number) => void;
}

/**
 * The one importer behind the command and the sellers' page. Every row is created, updated, left as it is, or
 * rejected with row, field and reason; running the same file again changes nothing.
 * @throws UnusableInput when file or shop cannot be used at all; nothing has been written then
 */
export async function importProducts(
  container: MedusaContainer,
  request: ImportRequest,
): Promise<ImportReport> {
  const seller = await sellerOf(container, request.seller);
  const context: ImportContext = {
    seller: { id: seller.id, address: addressOf(seller), canPublish: seller.status === "active" },
    publish: request.publish,
    defaults: request.defaults,
    today: legalDateOf(new Date()),
  };
  const { coded, rest, columns } = splitCoded(await readSheet(request.bytes));
  const known = await importCoded(container, seller.id, { rows: coded, columns, dryRun: request.dryRun });
  const judged = judgeSheet(rest, context);
  const existing = await findExisting(
    container,
    judged.goods.map(({ externalId }) => externalId),
  );
  const plan = planImport(judged.goods, existing, seller.id);
  const touched = [...plan.create, ...plan.update.map(({ goods }) => goods)];
  const moved = plan.moved.map(({ row, title }) => rejection(row, "baris", title, "product_moved"));
  const report = (created: ImportedGoods[], updated: ImportedGoods[], refused: Remark[]): ImportReport => {
    const taken = [...created, ...updated];
    const published = taken.filter(({ status }) => status === "published").length;
    const rows = new Set(taken.map(({ row }) => row));
    return {
      rows: judged.rows + coded.length,
      created: created.length,
      updated: updated.length + known.updated,
      unchanged: plan.unchanged.length + known.unchanged,
      published,
      drafts: taken.length - published,
      rejected: [...judged.rejected, ...moved, ...refused, ...known.rejected].sort(
        (one, other) => one.row - other.row,
      ),
      // Nothing new is to be said about rows that have not changed.
      warnings: judged.warnings.filter(({ row }) => rows.has(row)),
      ignored_columns: judged.ignoredColumns,
      dry_run: request.dryRun,
    };
  };
  if (request.dryRun || touched.length === 0) {
    return report(
      plan.create,
      plan.update.map(({ goods }) => goods),
      [],
    );
  }
  const keywords = touched.flatMap((goods) => goods.keywords);
  const shelf = await findShelf(container, seller.handle, keywords);
  const { created, updated, refused } = await writeGoods(
    {
      container,
      sellerId: seller.id,
      shelf,
      onProgress: (done) => request.onProgress?.(done, touched.length),
    },
    plan,
  );
  return report(created, updated, refused);
}

/** What is read of the maker. */
interface SellerRow {
  id: string;
  handle: string;
  name: string;
  status: string;
  kecamatan: string;
  village: string | null;
}

async function sellerOf(container: MedusaContainer, handleOrId: string): Promise<SellerRow> {
  const service = container.resolve<SellerModuleService>(SELLER_MODULE);
  const filter = handleOrId.startsWith("sel_") ? { id: handleOrId } : { handle: handleOrId };
  const [seller] = await service.listSellers(filter, {
    take: 1,
    select: ["id", "handle", "name", "status", "kecamatan", "village"],
  });
  if (!seller) {
    throw new UnusableInput(
      "seller_not_found",
      `Toko "${handleOrId}" tidak ditemukan. Tulis handle toko seperti pada alamat halamannya: /toko/HANDLE.`,
    );
  }
  if (seller.status === "suspended") {
    throw new UnusableInput(
      "seller_suspended",
      `Toko "${seller.name}" sedang ditangguhkan, jadi produknya tidak dapat diimpor.`,
    );
  }
  return seller;
}

/** As far as the shop's record goes; the street is not public and stays out. */
function addressOf({ name, village, kecamatan }: SellerRow): string {
  return [name, ...(village === null ? [] : [village]), `Kec. ${kecamatan}`, "Kab. Tangerang"].join(", ");
}
