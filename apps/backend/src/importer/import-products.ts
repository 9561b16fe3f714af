import { legalDateOf } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";

import { attachPictures, judgeAddresses } from "./attach-pictures";
import type { ImportContext, ImportDefaults, ImportedGoods } from "./context";
import { splitCoded } from "./coded-rows";
import type { Mapping } from "./columns";
import type { PictureDoors } from "./fetch-picture";
import { findExisting } from "./find-existing";
import { findImportingSeller, type ImportingSeller } from "./find-seller";
import { findShelf } from "./find-shelf";
import { codedBatches, importCoded } from "./import-coded";
import { importKnown, splitKnown, type KnownGoods } from "./import-known";
import { judgeSheetGently, type JudgedSheet } from "./judge-sheet";
import { planImport } from "./plan-import";
import type { Sheet } from "./read-csv";
import { rejection } from "./reasons";
import type { ImportReport } from "./report";
import { emptyTally, type ImportTally } from "./tally";
import { writeGoods } from "./write-goods";

/** Goods compared with what is there, and written, before the progress is kept. */
const BATCH = 100;

/** One import: a table, whose it is, and how to treat it. */
export interface ImportRequest {
  sheet: Sheet;
  /** Handle or id of the maker's shop. */
  seller: string;
  /** What the person said the columns are; the others are guessed. */
  mapping?: Mapping;
  /** Publish what the law allows at once; otherwise everything becomes a draft. */
  publish: boolean;
  /** Judge and count only; nothing is written. */
  dryRun: boolean;
  defaults: ImportDefaults;
  /** What an earlier run of the same request has done already. */
  from?: ImportTally;
  /** Where pictures are fetched from; the public internet unless a test stands in. */
  doors?: PictureDoors;
  /** Called after every batch with rows done, rows in all, and what to go on from. */
  onBatch?: (done: number, all: number, tally: ImportTally) => Promise<void> | void;
}

/**
 * The one importer behind the command and the sellers' page. Every row is created, updated, left as it is, or
 * rejected with row, field and reason; running the same file again changes nothing.
 * @throws UnusableInput when table or shop cannot be used at all
 */
export async function importProducts(
  container: MedusaContainer,
  request: ImportRequest,
): Promise<ImportReport> {
  const seller = await findImportingSeller(container, request.seller);
  const { coded, rest, columns } = splitCoded(request.sheet, request.mapping);
  const judged = await judgeSheetGently(rest, contextOf(seller, request), columns);
  const tally = structuredClone(request.from ?? emptyTally());
  const batches = await codedBatches(container, coded, columns);
  const all = coded.length + judged.goods.length;
  const tell = async () => {
    const done = batches.slice(0, tally.coded).reduce((sum, { rows }) => sum + rows, 0) + tally.goods;
    await request.onBatch?.(done, all, tally);
  };
  for (const batch of batches.slice(tally.coded)) {
    // An operator may suspend the shop while a long list is worked off.
    await findImportingSeller(container, seller.id);
    await importCoded(container, seller.id, batch, {
      columns,
      dryRun: request.dryRun,
      tally,
      doors: request.doors,
    });
    tally.coded += 1;
    await tell();
  }
  while (tally.goods < judged.goods.length) {
    const goods = judged.goods.slice(tally.goods, tally.goods + BATCH);
    await importBatch(container, seller.id, goods, {
      field: columns.nameOf("picture"),
      judged,
      request,
      tally,
    });
    tally.goods += goods.length;
    await tell();
  }
  return reportOf(judged, coded.length, tally, request.dryRun);
}

interface BatchSetting {
  /** Heading of the pictures. */
  field: string;
  judged: JudgedSheet;
  request: ImportRequest;
  tally: ImportTally;
}

async function importBatch(
  container: MedusaContainer,
  sellerId: string,
  goods: readonly ImportedGoods[],
  { field, judged, request, tally }: BatchSetting,
): Promise<void> {
  const seller = await findImportingSeller(container, sellerId);
  const existing = await findExisting(
    container,
    goods.map(({ externalId }) => externalId),
  );
  const { known, unknown } = await splitKnown(container, seller, goods, existing);
  await importKnown(container, seller.id, known, { dryRun: request.dryRun, tally });
  const plan = planImport(unknown, existing, seller.id);
  tally.unchanged += plan.unchanged.length;
  tally.rejected.push(...plan.moved.map(({ row, title }) => rejection(row, "baris", title, "product_moved")));
  const touched = [...plan.create, ...plan.update.map((one) => one.goods)];
  const taken = { created: plan.create, updated: plan.update.map((one) => one.goods) };
  if (!request.dryRun && touched.length > 0) {
    const keywords = touched.flatMap((one) => one.keywords);
    const shelf = await findShelf(container, seller.handle, keywords);
    const written = await writeGoods({ container, sellerId: seller.id, shelf }, plan);
    Object.assign(taken, { created: written.created, updated: written.updated });
    tally.rejected.push(...written.refused);
  }
  const both = [...taken.created, ...taken.updated];
  tally.created += taken.created.length;
  tally.updated += taken.updated.length;
  tally.published += both.filter(({ status }) => status === "published").length;
  tally.drafts += both.filter(({ status }) => status === "draft").length;
  // Nothing new is to be said about rows that have not changed.
  const rows = new Set([...both, ...known.map((one) => one.goods)].map(({ row }) => row));
  tally.warnings.push(...judged.warnings.filter(({ row }) => rows.has(row)));
  const named = goods.filter((one) => one.pictures.length > 0);
  if (request.dryRun) {
    for (const { row, pictures } of named) judgeAddresses({ row, field, urls: pictures }, tally);
    return;
  }
  const ids = await productIds(container, [...both, ...plan.unchanged], known);
  await attachPictures(
    { container, sellerId: seller.id, tally, doors: request.doors },
    named.flatMap(({ row, pictures }) => {
      const productId = ids.get(row);
      return productId === undefined ? [] : [{ row, field, productId, urls: pictures }];
    }),
  );
}

/** Ids of the goods of rows. */
async function productIds(
  container: MedusaContainer,
  goods: readonly ImportedGoods[],
  known: readonly KnownGoods[],
): Promise<Map<number, string>> {
  const named = goods.filter(({ pictures }) => pictures.length > 0);
  const found = await findExisting(
    container,
    named.map(({ externalId }) => externalId),
  );
  const idOf = new Map(found.map(({ externalId, id }) => [externalId, id]));
  return new Map([
    ...named.flatMap(({ row, externalId }): [number, string][] => {
      const id = idOf.get(externalId);
      return id === undefined ? [] : [[row, id]];
    }),
    ...known.map(({ goods: { row }, productId }): [number, string] => [row, productId]),
  ]);
}

function contextOf(seller: ImportingSeller, request: ImportRequest): ImportContext {
  return {
    seller: { id: seller.id, address: seller.address, canPublish: seller.status === "active" },
    publish: request.publish,
    defaults: request.defaults,
    today: legalDateOf(new Date()),
  };
}

function reportOf(judged: JudgedSheet, coded: number, tally: ImportTally, dryRun: boolean): ImportReport {
  const { created, updated, unchanged, published, drafts, pictures, warnings } = tally;
  return {
    rows: judged.rows + coded,
    created,
    updated,
    unchanged,
    published,
    drafts,
    pictures,
    rejected: [...judged.rejected, ...tally.rejected].sort((one, other) => one.row - other.row),
    warnings: warnings.toSorted((one, other) => one.row - other.row),
    ignored_columns: judged.ignoredColumns,
    dry_run: dryRun,
  };
}
