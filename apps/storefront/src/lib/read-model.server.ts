/**
 * Where every public page gets its data: typed questions to the search index, never to the backend.
 * All throw SearchUnavailableError when the index does not answer; the middleware turns it into the 503 page.
 */
export { SearchUnavailableError } from "./read-model/client.server.ts";
export {
  findProducts,
  getProduct,
  getProductsOfSeller,
  homeSelection,
  productsBeside,
  type ProductCard,
  type ProductPage,
} from "./read-model/products.server.ts";
export { getSeller, listSellers, sellerOfTheWeek, type SellerCard } from "./read-model/sellers.server.ts";
export { getCertification } from "./read-model/certifications.server.ts";
export type { Facets } from "./read-model/facets.ts";
