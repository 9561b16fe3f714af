import { INDEX, sellerDocumentSchema, type LegalDate, type SellerDocument } from "@gerai/contracts";

import { kecamatanFromSlug } from "../kecamatan.ts";
import { askIndex, readHits, type SearchQuery } from "./client.server.ts";
import { kecamatanCounts, type Facets } from "./facets.ts";
import { isHandle, quoted } from "./filters.ts";

const cardSchema = sellerDocumentSchema.pick({
  id: true,
  handle: true,
  name: true,
  contact_name: true,
  kecamatan: true,
  village: true,
  story: true,
  story_en: true,
  since: true,
  photo: true,
  banner: true,
  product_count: true,
  category_handles: true,
  certifications: true,
  is_demo: true,
  created_ts: true,
});

/** The part of a maker that a card in the directory shows. */
export type SellerCard = Pick<SellerDocument, keyof typeof cardSchema.shape>;

const CARD_FIELDS = Object.keys(cardSchema.shape);

/** Makers on one page of the directory. */
const SELLERS_PER_PAGE = 24;

/** One page of the makers' directory. */
export interface SellerPage {
  sellers: SellerCard[];
  total: number;
  /** Number of pages; 0 without makers. */
  pages: number;
  /** Kecamatan with makers, by name; the chosen one does not narrow it. */
  kecamatan: Facets["kecamatan"];
}

/**
 * Lists makers by name, or by relevance when words are given.
 * @param query `kecamatan` is a slug; `page` counts from 1
 */
export async function listSellers(
  query: { q?: string; kecamatan?: string | null; page?: number },
  perPage: number = SELLERS_PER_PAGE,
): Promise<SellerPage> {
  const { q = "", kecamatan = null, page = 1 } = query;
  const [found, all] = await askIndex([
    {
      ...sellers(kecamatan === null ? [] : [`kecamatan = ${quoted(kecamatanFromSlug(kecamatan))}`]),
      q,
      sort: q === "" ? ["name:asc"] : [],
      page,
      hitsPerPage: perPage,
    },
    { ...sellers([]), q, hitsPerPage: 0, facets: ["kecamatan"] },
  ]);
  return {
    sellers: readHits(cardSchema, found),
    total: found.totalHits,
    pages: found.totalPages,
    kecamatan: kecamatanCounts(all.facetDistribution?.kecamatan ?? {}),
  };
}

/** A maker by handle; null when there is none. */
export async function getSeller(handle: string): Promise<SellerDocument | null> {
  if (!isHandle(handle)) return null;
  const [found] = await askIndex([
    { indexUid: INDEX.sellers, filter: [`handle = ${quoted(handle)}`], page: 1, hitsPerPage: 1 },
  ]);
  return readHits(sellerDocumentSchema, found)[0] ?? null;
}

/** The maker of the week: each with goods in turn, the same for everybody all week; null without any. */
export async function sellerOfTheWeek(today: LegalDate): Promise<SellerCard | null> {
  const [found] = await askIndex([
    { ...sellers(["product_count > 0"]), sort: ["name:asc"], hitsPerPage: 200 },
  ]);
  const cards = readHits(cardSchema, found);
  return cards[weekNumber(today) % cards.length] ?? null;
}

/** Weeks since Monday 5 January 1970; changes on Mondays. */
export function weekNumber(date: LegalDate): number {
  const days = Date.parse(`${date}T00:00:00Z`) / 86_400_000;
  return Math.floor((days - 4) / 7);
}

function sellers(filter: string[]) {
  return {
    indexUid: INDEX.sellers,
    filter,
    attributesToRetrieve: CARD_FIELDS,
    page: 1,
    hitsPerPage: SELLERS_PER_PAGE,
  } satisfies SearchQuery;
}
