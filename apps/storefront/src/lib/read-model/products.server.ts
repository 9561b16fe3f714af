import {
  INDEX,
  productDocumentSchema,
  type LegalDate,
  type ProductDocument,
  type SellerDocument,
} from "@gerai/contracts";

import type { CatalogueQuery } from "../catalogue-query.ts";
import { askIndex, readHits, type SearchQuery } from "./client.server.ts";
import { categoryCounts, FACET_ATTRIBUTES, facetsOf, kecamatanCounts, type Facets } from "./facets.ts";
import {
  catalogueFilters,
  catalogueSort,
  isHandle,
  listedToday,
  quoted,
  type FilterGroup,
} from "./filters.ts";

const cardSchema = productDocumentSchema.pick({
  id: true,
  handle: true,
  title: true,
  title_en: true,
  net_content: true,
  net_weight_g: true,
  category_handle: true,
  seller: true,
  kecamatan: true,
  pictures: true,
  price_min: true,
  price_max: true,
  in_stock: true,
  certifications: true,
  listed_until: true,
  missing: true,
  is_demo: true,
  created_ts: true,
});

/** The part of a product that a card in a list shows. */
export type ProductCard = Pick<ProductDocument, keyof typeof cardSchema.shape>;

const CARD_FIELDS = Object.keys(cardSchema.shape);

/** Goods on one page of a list; divides by 2, 3 and 4 columns. */
const PER_PAGE = 24;

/** One page of goods, and what else one could choose. */
export interface ProductPage {
  products: ProductCard[];
  total: number;
  /** Number of pages; 0 without goods. */
  pages: number;
  facets: Facets;
  /** Milliseconds the index took. */
  tookMs: number;
}

/** Finds goods that may be bought today. Counts of a chosen category or kecamatan ignore that choice. */
export async function findProducts(
  query: CatalogueQuery,
  today: LegalDate,
  perPage: number = PER_PAGE,
): Promise<ProductPage> {
  const count = (group: FilterGroup, facet: string): SearchQuery => ({
    ...products(catalogueFilters(query, today, group)),
    q: query.q,
    hitsPerPage: 0,
    facets: [facet],
  });
  const [found, ...counts] = await askIndex([
    {
      ...products(catalogueFilters(query, today)),
      q: query.q,
      sort: catalogueSort(query),
      page: query.page,
      hitsPerPage: perPage,
      facets: FACET_ATTRIBUTES,
    },
    ...(query.category === null ? [] : [count("category", "category_handle")]),
    ...(query.kecamatan === null ? [] : [count("kecamatan", "kecamatan")]),
  ]);
  const facets = facetsOf(found, today);
  if (query.category !== null) {
    facets.categories = categoryCounts(counts[0]?.facetDistribution?.category_handle ?? {});
  }
  if (query.kecamatan !== null) {
    facets.kecamatan = kecamatanCounts(counts.at(-1)?.facetDistribution?.kecamatan ?? {});
  }
  return {
    products: readHits(cardSchema, found),
    total: found.totalHits,
    pages: found.totalPages,
    facets,
    tookMs: found.processingTimeMs,
  };
}

/** A product by its handle, listed or not (see `isListed`); null when there is none. */
export async function getProduct(handle: string): Promise<ProductDocument | null> {
  if (!isHandle(handle)) return null;
  const [found] = await askIndex([
    { indexUid: INDEX.products, filter: [`handle = ${quoted(handle)}`], page: 1, hitsPerPage: 1 },
  ]);
  return readHits(productDocumentSchema, found)[0] ?? null;
}

/** More for a product page: other goods of its maker, and goods alike from other makers. Listed today, all of them. */
export async function productsBeside(
  product: Pick<ProductDocument, "id" | "title" | "category_handle" | "seller_handle">,
  today: LegalDate,
  limit = 4,
): Promise<{ ofSeller: ProductCard[]; similar: ProductCard[] }> {
  const others = [listedToday(today), `id != ${quoted(product.id)}`];
  const [ofSeller, similar] = await askIndex([
    {
      ...products([...others, `seller_handle = ${quoted(product.seller_handle)}`]),
      sort: ["created_ts:desc"],
      hitsPerPage: limit,
    },
    {
      ...products([
        ...others,
        `category_handle = ${quoted(product.category_handle)}`,
        `seller_handle != ${quoted(product.seller_handle)}`,
      ]),
      sort: ["created_ts:desc"],
      hitsPerPage: limit,
    },
  ]);
  return { ofSeller: readHits(cardSchema, ofSeller), similar: readHits(cardSchema, similar) };
}

/** All goods of a maker, those that may not be bought yet included; newest first, at most 200. */
export async function getProductsOfSeller(sellerHandle: string): Promise<ProductCard[]> {
  if (!isHandle(sellerHandle)) return [];
  const [found] = await askIndex([
    {
      ...products([`seller_handle = ${quoted(sellerHandle)}`]),
      sort: ["created_ts:desc"],
      hitsPerPage: 200,
    },
  ]);
  return readHits(cardSchema, found);
}

/** What the home page shows. */
export interface HomeSelection {
  /** New goods, at most two of one maker. */
  newest: ProductCard[];
  /** Goods with a halal certificate in force, at most two of one maker. */
  halal: ProductCard[];
  facets: Facets;
  /** Goods that may be bought today. */
  total: number;
}

/** Picks the goods of the home page. */
export async function homeSelection(today: LegalDate, limit = 8): Promise<HomeSelection> {
  const newestFirst = { sort: ["created_ts:desc"], hitsPerPage: limit * 4 };
  const [all, halal] = await askIndex([
    { ...products([listedToday(today)]), ...newestFirst, facets: FACET_ATTRIBUTES },
    {
      ...products([listedToday(today), `halal_until >= ${today.replaceAll("-", "")}`]),
      ...newestFirst,
    },
  ]);
  const newest = atMostTwoPerSeller(readHits(cardSchema, all), limit);
  const shown = new Set(newest.map(({ id }) => id));
  return {
    newest,
    halal: atMostTwoPerSeller(
      readHits(cardSchema, halal).filter(({ id }) => !shown.has(id)),
      limit,
    ),
    facets: facetsOf(all, today),
    total: all.totalHits,
  };
}

/** Keeps one busy maker from filling a list; order is kept. */
function atMostTwoPerSeller<Card extends { seller: Pick<SellerDocument, "id"> }>(
  cards: readonly Card[],
  limit: number,
): Card[] {
  const counts = new Map<string, number>();
  const kept = cards.filter(({ seller }) => {
    const count = (counts.get(seller.id) ?? 0) + 1;
    counts.set(seller.id, count);
    return count <= 2;
  });
  return kept.slice(0, limit);
}

function products(filter: string[]) {
  return {
    indexUid: INDEX.products,
    filter,
    attributesToRetrieve: CARD_FIELDS,
    page: 1,
    hitsPerPage: PER_PAGE,
  } satisfies SearchQuery;
}
