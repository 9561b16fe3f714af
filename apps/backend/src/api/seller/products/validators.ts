import { CATEGORIES, productAttributesSchema } from "@gerai/contracts";
import { z } from "@medusajs/framework/zod";

import { isOwnPicture } from "../../../workflows/listing/own-picture";

const MOST_VARIANTS = 30;
const MOST_PICTURES = 8;
const MOST_KEYWORDS = 15;

const wholeRupiah = z.number().int().min(0).max(100_000_000);
const pieces = z.number().int().min(0).max(1_000_000);

const attributeNames = Object.keys(productAttributesSchema.shape).filter((name) => name !== "is_demo");
/** Drafts may hold what is not right yet; publishing judges it. */
const attributes = z
  .record(z.string(), z.union([z.string().trim().max(5000), z.number(), z.null()]))
  .refine((given) => Object.keys(given).every((name) => attributeNames.includes(name)), {
    message: `attributes may hold ${attributeNames.join(", ")}`,
  });

const variant = z
  .object({
    id: z.string().max(100).optional(),
    title: z.string().trim().min(1).max(100),
    sku: z.string().trim().max(60).nullish(),
    price: wholeRupiah.nullable(),
    stock: pieces.optional(),
    stock_seen: pieces.optional(),
    weight: z.number().int().min(1).max(100_000).nullish(),
  })
  .strict();

const picture = z
  .object({
    url: z.string().max(500).refine(isOwnPicture, { message: "url must be that of an uploaded picture" }),
    width: z.number().int().min(1).max(20_000).optional(),
    height: z.number().int().min(1).max(20_000).optional(),
  })
  .strict();

const listing = {
  title: z.string().trim().min(1).max(200),
  description: z.string().trim().max(5000),
  category_handle: z.enum(CATEGORIES.map(({ handle }) => handle) as [string, ...string[]]).nullable(),
  attributes,
  keywords: z.array(z.string().trim().toLowerCase().min(1).max(40)).max(MOST_KEYWORDS),
  pictures: z.array(picture).max(MOST_PICTURES),
  variants: z.array(variant).min(1).max(MOST_VARIANTS),
  cost: wholeRupiah.nullable(),
  /** `published` is judged; `draft` is how everything begins. */
  status: z.enum(["draft", "published"]),
};

/** `POST /seller/products` */
export const createListingBody = z
  .object(listing)
  .partial()
  .extend({
    title: listing.title,
    /** Made up once per draft, so that a repeated request makes no second one. */
    draft_key: z.uuid().optional(),
  })
  .strict();
export type CreateListingBody = z.infer<typeof createListingBody>;

/** `POST /seller/products/:id` */
export const updateListingBody = z
  .object(listing)
  .partial()
  .extend({
    /** Ids of the variants that were on screen: others are kept, though `variants` misses them. */
    variants_seen: z.array(z.string().max(100)).max(MOST_VARIANTS).optional(),
  })
  .strict();
export type UpdateListingBody = z.infer<typeof updateListingBody>;

const prepared = z.object(listing).omit({ cost: true, status: true }).partial();

/** `POST /admin/sellers/:id/product-drafts`: what an operator writes for a maker never publishes. */
export const createDraftBody = prepared.extend({ title: listing.title }).strict();
export type CreateDraftBody = z.infer<typeof createDraftBody>;

/** `POST /admin/sellers/:id/product-drafts/:product_id` */
export const updateDraftBody = prepared
  .extend({ variants_seen: z.array(z.string().max(100)).max(MOST_VARIANTS).optional() })
  .strict();
export type UpdateDraftBody = z.infer<typeof updateDraftBody>;

/** `GET /seller/products` */
export const listListingsParams = z.object({
  q: z.string().trim().max(200).optional(),
  status: z.enum(["draft", "hidden", "published"]).optional(),
  category: z.string().max(100).optional(),
  stock: z.enum(["out"]).optional(),
  order: z.enum(["updated", "created", "title"]).default("updated"),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export type ListListingsParams = z.infer<typeof listListingsParams>;
