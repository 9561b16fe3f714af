import { INDEX, productDocumentSchema, sellerDocumentSchema, type LegalDate } from "@gerai/contracts";
import type { z } from "zod";

import { askIndex, readHits } from "./client.server.ts";
import { categoryCounts } from "./facets.ts";
import { listedToday } from "./filters.ts";

const productSchema = productDocumentSchema.pick({ handle: true, updated_ts: true });
const sellerSchema = sellerDocumentSchema.pick({ handle: true });

/** Goods that may be bought today, by page from 1, with the number of pages. */
export async function sitemapProducts(
  today: LegalDate,
  page: number,
  perPage: number,
): Promise<{ products: z.infer<typeof productSchema>[]; pages: number }> {
  const [found] = await askIndex([
    {
      indexUid: INDEX.products,
      filter: [listedToday(today)],
      sort: ["created_ts:desc"],
      attributesToRetrieve: ["handle", "updated_ts"],
      page,
      hitsPerPage: perPage,
    },
  ]);
  return { products: readHits(productSchema, found), pages: found.totalPages };
}

/** Handles of all makers and of the categories that have goods today. */
export async function sitemapPlaces(today: LegalDate): Promise<{ sellers: string[]; categories: string[] }> {
  const [sellers, products] = await askIndex([
    {
      indexUid: INDEX.sellers,
      attributesToRetrieve: ["handle"],
      sort: ["name:asc"],
      page: 1,
      hitsPerPage: 5000,
    },
    {
      indexUid: INDEX.products,
      filter: [listedToday(today)],
      facets: ["category_handle"],
      attributesToRetrieve: ["handle"],
      page: 1,
      hitsPerPage: 0,
    },
  ]);
  return {
    sellers: readHits(sellerSchema, sellers).map(({ handle }) => handle),
    categories: categoryCounts(products.facetDistribution?.category_handle ?? {}).map(({ handle }) => handle),
  };
}
