import type { CertificationDocument, INDEX, ProductDocument, SellerDocument } from "@gerai/contracts";
import { Meilisearch, type Settings } from "meilisearch";

/** Documents of all three indexes. */
export interface Documents {
  products?: readonly ProductDocument[];
  sellers?: readonly SellerDocument[];
  certifications?: readonly CertificationDocument[];
}

/** What pages filter and sort by: the least an index needs for the storefront to work. */
const SETTINGS: Readonly<Record<keyof typeof INDEX, Settings>> = {
  products: {
    searchableAttributes: [
      "title",
      "title_en",
      "keywords",
      "category",
      "category_en",
      "seller.name",
      "description",
    ],
    filterableAttributes: [
      "id",
      "handle",
      "category_handle",
      "seller_handle",
      "kecamatan",
      "halal_until",
      "pirt_until",
      "bpom_until",
      "listed_until",
      "in_stock",
      "price_min",
    ],
    sortableAttributes: ["created_ts", "price_min", "title"],
    faceting: { maxValuesPerFacet: 1000 },
    pagination: { maxTotalHits: 100_000 },
  },
  sellers: {
    searchableAttributes: ["name", "contact_name", "kecamatan", "story"],
    filterableAttributes: ["handle", "kecamatan", "product_count"],
    sortableAttributes: ["name"],
    faceting: { maxValuesPerFacet: 1000 },
    pagination: { maxTotalHits: 100_000 },
  },
  certifications: { filterableAttributes: ["id"], pagination: { maxTotalHits: 100_000 } },
};

/** Writes documents into a search server and waits until they can be found. */
export async function fillSearch(
  host: string,
  apiKey: string | undefined,
  documents: Documents,
): Promise<void> {
  const client = new Meilisearch({ host, ...(apiKey === undefined ? {} : { apiKey }) });
  for (const [name, settings] of Object.entries(SETTINGS)) {
    const index = client.index(name);
    await index.updateSettings(settings).waitTask();
    const records = documents[name as keyof Documents] ?? [];
    if (records.length > 0) await index.addDocuments([...records], { primaryKey: "id" }).waitTask();
  }
}
