/**
 * Tags on cached pages. The backend names what changed, the storefront drops the pages that carry the tag.
 * `POST /_internal/invalidate` with header `x-internal-secret` and body `{ tags: string[] }`.
 */
export const cacheTag = {
  product: (id: string) => `product:${id}`,
  seller: (id: string) => `seller:${id}`,
  certification: (id: string) => `certification:${id}`,
  /** Lists: home, catalogue, category, search, directory, sitemaps. Dropped on any change of a product or seller. */
  lists: "lists",
} as const;

export const INVALIDATE_PATH = "/_internal/invalidate";
export const INTERNAL_SECRET_HEADER = "x-internal-secret";
