import type { PublicEntityName } from "./public-graph";

/** What a Store route shows and how its list may be asked for. */
export interface StoreRoute {
  /** Start of the walk through the public graph; null when the answer has a fixed shape. */
  entity: PublicEntityName | null;
  /** Columns a list may be ordered by. */
  sortable: readonly string[];
  /** Fields to ask core for when the caller names none, where core's own defaults show too much. */
  defaultFields?: string;
}

interface Rule extends StoreRoute {
  method?: string;
  path: RegExp;
}

const byTime = ["id", "created_at", "updated_at"] as const;

/** First match wins. A Store route that is not listed accepts no `fields` and no `order`. */
const RULES: readonly Rule[] = [
  { path: /^\/products(\/[^/]+)?$/, entity: "product", sortable: [...byTime, "title", "handle"] },
  {
    path: /^\/product-variants(\/[^/]+)?$/,
    entity: "variant",
    sortable: [...byTime, "title", "sku", "variant_rank"],
  },
  {
    path: /^\/product-categories(\/[^/]+)?$/,
    entity: "category",
    sortable: [...byTime, "name", "handle", "rank"],
  },
  { path: /^\/product-options(\/[^/]+)?$/, entity: "product_option", sortable: [...byTime, "title"] },
  // Core's defaults include every product that carries the tag or type, drafts too.
  {
    path: /^\/product-tags(\/[^/]+)?$/,
    entity: "product_tag",
    sortable: [...byTime, "value"],
    defaultFields: "id,value,created_at,updated_at,metadata",
  },
  {
    path: /^\/product-types(\/[^/]+)?$/,
    entity: "product_type",
    sortable: [...byTime, "value"],
    defaultFields: "id,value,created_at,updated_at,metadata",
  },
  { path: /^\/collections(\/[^/]+)?$/, entity: "collection", sortable: [...byTime, "title", "handle"] },
  { path: /^\/regions(\/[^/]+)?$/, entity: "region", sortable: [...byTime, "name"] },
  { path: /^\/currencies(\/[^/]+)?$/, entity: "currency", sortable: ["code", "name"] },
  { path: /^\/carts(\/.+)?$/, entity: "cart", sortable: [] },
  { method: "GET", path: /^\/customers\/me\/addresses(\/[^/]+)?$/, entity: "address", sortable: byTime },
  { path: /^\/customers(\/.+)?$/, entity: "customer", sortable: [] },
  { path: /^\/orders$/, entity: "order", sortable: [...byTime, "display_id"] },
  { path: /^\/payment-providers$/, entity: "payment_provider", sortable: ["id"] },
  { path: /^\/return-reasons(\/[^/]+)?$/, entity: "return_reason", sortable: [...byTime, "value", "label"] },
  { path: /^\/sellers$/, entity: null, sortable: ["name", "created_at", "kecamatan"] },
];

const CLOSED: StoreRoute = { entity: null, sortable: [] };

/**
 * What is known about a Store route.
 * @param path below `/store`, e.g. `/products/prod_1`
 */
export function storeRoute(method: string, path: string): StoreRoute {
  const clean = path.length > 1 ? path.replace(/\/+$/, "").toLowerCase() : path;
  return (
    RULES.find((rule) => (rule.method === undefined || rule.method === method) && rule.path.test(clean)) ??
    CLOSED
  );
}
