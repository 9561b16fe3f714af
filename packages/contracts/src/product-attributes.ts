import { z } from "zod";

import type { GoodsGroup } from "./categories.js";

/**
 * What the law wants on a listing (Permendag 31/2023, label rules). Kept in `product.metadata`, so that
 * operators can edit it in the stock dashboard; the database refuses published goods without it.
 */
export const productAttributesSchema = z.object({
  /** Ingredients in descending order of weight; food, herbal and cosmetic goods. */
  composition: z.string().trim().min(3).max(2000).optional(),
  /** What it is made of; crafts and fashion. */
  material: z.string().trim().min(2).max(500).optional(),
  /** Net weight or content in grams (millilitres count as grams for liquids). */
  net_weight_g: z.coerce.number().int().positive().max(100_000).optional(),
  /** Net content as printed: `200 g`, `350 ml`, `lingkar 56 cm`. Shown beside the name. */
  net_content: z.string().trim().min(1).max(60),
  /** Shelf life in plain words: `3 bulan setelah diproduksi`. */
  shelf_life: z.string().trim().min(2).max(200).optional(),
  /** How to keep it: `Suhu ruang, hindari sinar matahari`. */
  storage: z.string().trim().min(2).max(300).optional(),
  /** Name and address of the maker as printed on the label; no private name is needed. */
  maker_address: z.string().trim().min(5).max(300),
  /** Optional English title and description for the English edition. */
  title_en: z.string().trim().max(200).optional(),
  description_en: z.string().trim().max(5000).optional(),
  /** Invented goods of the demo: plainly marked wherever they show. */
  is_demo: z.coerce.boolean().optional(),
});
export type ProductAttributes = z.infer<typeof productAttributesSchema>;
export type ProductAttributeName = keyof ProductAttributes;

const EDIBLE = [
  "net_content",
  "net_weight_g",
  "composition",
  "shelf_life",
  "storage",
  "maker_address",
] as const;

/** Attributes without which goods of a group cannot be published. */
export const REQUIRED_ATTRIBUTES: Readonly<Record<GoodsGroup, readonly ProductAttributeName[]>> = {
  dry_food: EDIBLE,
  bakery: EDIBLE,
  frozen_food: EDIBLE,
  herbal: EDIBLE,
  cosmetic: EDIBLE,
  hampers: ["net_content", "composition", "shelf_life", "maker_address"],
  craft: ["net_content", "material", "maker_address"],
};
