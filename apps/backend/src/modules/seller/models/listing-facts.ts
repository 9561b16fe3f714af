import { model } from "@medusajs/framework/utils";

/**
 * What a maker keeps to themselves about one of their goods. Not in the product's metadata, which anybody may read,
 * and joined to nothing, so that no `fields=` reaches it.
 */
export const ListingFacts = model.define("seller_listing", {
  id: model.id({ prefix: "sellst" }).primaryKey(),
  product_id: model.text().unique(),
  seller_id: model.text().index(),
  /** Whole rupiah a piece costs to make. */
  cost: model.number().nullable(),
  /** Taken off the shelf by the maker, as opposed to never finished. */
  hidden: model.boolean().default(false),
  /** Pixels of the pictures by their address: `{ "/media/x.webp": [1200, 1200] }`. */
  picture_sizes: model.json().nullable(),
  /** The operator who prepared it as a draft for the maker, or changed it last; publishing is the maker's. */
  prepared_by: model.text().nullable(),
});
