import {
  cacheTag,
  certificationDocumentSchema,
  INDEX,
  type LegalDate,
  legalDateOf,
  productDocumentSchema,
  sellerDocumentSchema,
} from "@gerai/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Logger } from "@medusajs/framework/types";
import type { Meilisearch } from "meilisearch";
import type { z } from "zod";

import { toCertificationDocument } from "./documents/certification-document";
import { toProductDocument } from "./documents/product-document";
import { toSellerDocument } from "./documents/seller-document";
import { IndexWriter } from "./index-writer";
import { type Graph, ReadModelReader } from "./reader";
import { allSellerIds, type DocumentIds, expandIds } from "./relations";

/** What reconciling needs from the outside. */
export interface ReconcileDeps {
  query: Graph;
  connection: Knex;
  search: Meilisearch;
  logger: Pick<Logger, "warn">;
  /** The legal day to judge by; today in Jakarta unless a test says otherwise. */
  today?: () => LegalDate;
}

/** Which records changed; `all` compares everything. */
export type ReconcileRequest = Partial<DocumentIds> & { all?: boolean };

/** What was done. */
export interface ReconcileResult {
  /** Cache tags of every page that may show something else now. */
  tags: string[];
  upserted: number;
  removed: number;
}

/** Makers per round of a full comparison; bounds memory, since everything hangs on a maker. */
const SELLERS_PER_ROUND = 20;

/** Documents and leftovers of one round. */
interface Round {
  ids: DocumentIds;
  documents: Record<keyof typeof INDEX, { id: string }[]>;
}

/**
 * Makes the search index say what the database says, for the records named or for everything: the one way
 * in which documents are written, for events, seed, rebuild and nightly check alike. Returns when the
 * changes can be found. Idempotent; safe to repeat after a crash at any point.
 * @throws when database or search server cannot be reached; nothing is lost, call it again
 */
export async function reconcile(deps: ReconcileDeps, request: ReconcileRequest): Promise<ReconcileResult> {
  const writer = new IndexWriter(deps.search);
  const reader = new ReadModelReader(deps.query);
  if (request.all) return reconcileAll(deps, reader, writer);
  const named = {
    productIds: request.productIds ?? [],
    sellerIds: request.sellerIds ?? [],
    certificationIds: request.certificationIds ?? [],
  };
  const round = await buildRound(deps, reader, await expandIds(deps.connection, named));
  const result = await writeRound(writer, round);
  await writer.settle();
  return result;
}

async function reconcileAll(
  deps: ReconcileDeps,
  reader: ReadModelReader,
  writer: IndexWriter,
): Promise<ReconcileResult> {
  const kept: Record<keyof typeof INDEX, Set<string>> = {
    products: new Set(),
    sellers: new Set(),
    certifications: new Set(),
  };
  const results: ReconcileResult[] = [];
  const sellerIds = await allSellerIds(deps.connection);
  for (let at = 0; at < sellerIds.length; at += SELLERS_PER_ROUND) {
    const chunk = {
      productIds: [],
      certificationIds: [],
      sellerIds: sellerIds.slice(at, at + SELLERS_PER_ROUND),
    };
    const round = await buildRound(deps, reader, await expandIds(deps.connection, chunk));
    for (const kind of KINDS) for (const { id } of round.documents[kind]) kept[kind].add(id);
    results.push(await writeRound(writer, round));
  }
  await writer.settle();
  for (const kind of KINDS) {
    const strangers = (await writer.idsIn(INDEX[kind])).filter((id) => !kept[kind].has(id));
    await writer.remove(INDEX[kind], strangers);
    results.push({ tags: strangers.map(TAG_OF[kind]), upserted: 0, removed: strangers.length });
  }
  await writer.settle();
  return {
    tags: [...new Set([...results.flatMap(({ tags }) => tags), cacheTag.lists])],
    upserted: results.reduce((sum, { upserted }) => sum + upserted, 0),
    removed: results.reduce((sum, { removed }) => sum + removed, 0),
  };
}

const KINDS = ["products", "sellers", "certifications"] as const;
const TAG_OF = {
  products: cacheTag.product,
  sellers: cacheTag.seller,
  certifications: cacheTag.certification,
} as const;
const IDS_OF = {
  products: "productIds",
  sellers: "sellerIds",
  certifications: "certificationIds",
} as const;

async function buildRound(deps: ReconcileDeps, reader: ReadModelReader, ids: DocumentIds): Promise<Round> {
  const today = deps.today?.() ?? legalDateOf(new Date());
  const [sellers, goods, papersOfSellers] = await Promise.all([
    reader.sellers(ids.sellerIds),
    reader.goodsOf(ids.sellerIds),
    reader.papersOf(ids.sellerIds),
  ]);
  const papers = await papersFor(reader, ids.certificationIds, papersOfSellers);
  // A certificate's page shows name, picture and price of all goods it covers, changed or not.
  const covered = papers.flatMap(({ products }) => (products ?? []).map(({ id }) => id));
  const products = new Map(
    (await reader.products([...new Set([...ids.productIds, ...covered])])).map(
      (record) => [record.id, toProductDocument(record, today)] as const,
    ),
  );
  const sellerById = new Map(sellers.map((seller) => [seller.id, seller]));
  const check = <T extends { id: string }>(schema: z.ZodType<T>, document: T | null) =>
    validDocument(deps, schema, document);
  return {
    ids,
    documents: {
      products: ids.productIds.flatMap((id) => check(productDocumentSchema, products.get(id) ?? null)),
      sellers: sellers.flatMap((seller) =>
        check(
          sellerDocumentSchema,
          toSellerDocument(
            seller,
            goods.get(seller.id) ?? [],
            papersOfSellers.filter(({ seller_id }) => seller_id === seller.id),
            today,
          ),
        ),
      ),
      certifications: papers.flatMap((paper) => {
        const shown = (paper.products ?? []).flatMap(({ id }) => products.get(id) ?? []);
        return check(
          certificationDocumentSchema,
          toCertificationDocument(paper, sellerById.get(paper.seller_id) ?? null, shown),
        );
      }),
    },
  };
}

/** The certificates named, reusing those already read with their makers. */
async function papersFor(
  reader: ReadModelReader,
  ids: readonly string[],
  known: Awaited<ReturnType<ReadModelReader["papersOf"]>>,
) {
  const byId = new Map(known.map((paper) => [paper.id, paper]));
  const rest = await reader.certifications(ids.filter((id) => !byId.has(id)));
  return [...ids.flatMap((id) => byId.get(id) ?? []), ...rest];
}

/** A document that breaks the contract is left out and logged: a page that cannot render helps nobody. */
function validDocument<T extends { id: string }>(
  deps: ReconcileDeps,
  schema: z.ZodType<T>,
  document: T | null,
): T[] {
  if (document === null) return [];
  const parsed = schema.safeParse(document);
  if (parsed.success) return [parsed.data];
  const issue = parsed.error.issues[0];
  deps.logger.warn(
    `Read model: ${document.id} left out: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`,
  );
  return [];
}

async function writeRound(writer: IndexWriter, { ids, documents }: Round): Promise<ReconcileResult> {
  const tags: string[] = [];
  let upserted = 0;
  let removed = 0;
  for (const kind of KINDS) {
    const written = new Set(documents[kind].map(({ id }) => id));
    const gone = ids[IDS_OF[kind]].filter((id) => !written.has(id));
    await writer.upsert(INDEX[kind], documents[kind]);
    await writer.remove(INDEX[kind], gone);
    tags.push(...ids[IDS_OF[kind]].map(TAG_OF[kind]));
    upserted += written.size;
    removed += gone.length;
  }
  if (tags.length > 0) tags.push(cacheTag.lists);
  return { tags, upserted, removed };
}
