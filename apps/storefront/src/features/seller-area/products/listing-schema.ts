import { PRODUCT_REVIEW_STATUSES } from "@gerai/contracts";
import { z } from "zod";

const pictureSchema = z.object({
  url: z.string(),
  width: z.number().nullable(),
  height: z.number().nullable(),
});

const variantSchema = z.object({
  id: z.string(),
  title: z.string(),
  sku: z.string().nullable(),
  price: z.number().nullable(),
  stock: z.number(),
  /** Pieces promised to orders that are not packed yet. */
  reserved: z.number(),
  weight: z.number().nullable(),
});

const problemSchema = z.object({ code: z.string(), field: z.string(), message: z.string() });

/** One of a shop's goods as `/seller/products` answers it, as far as pages of the seller area use it. */
export const listingSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  description: z.string(),
  status: z.enum(["draft", "hidden", "published"]),
  category_handle: z.string().nullable(),
  attributes: z.record(z.string(), z.unknown()),
  keywords: z.array(z.string()),
  pictures: z.array(pictureSchema),
  thumbnail: z.string().nullable(),
  variants: z.array(variantSchema),
  price_min: z.number().nullable(),
  price_max: z.number().nullable(),
  stock: z.number(),
  cost: z.number().nullable(),
  certifications: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      number: z.string(),
      status: z.string(),
      expires_on: z.string().nullable(),
    }),
  ),
  /** What stands between it and the shelf. */
  problems: z.array(problemSchema),
  score: z.object({ total: z.number() }),
  /** A draft that a mentor prepared for the maker to check. */
  prepared: z.boolean().default(false),
  /** What the office decided about it. */
  review: z.object({ status: z.enum(PRODUCT_REVIEW_STATUSES), reason: z.string().nullable() }).nullable(),
});

export type Listing = z.infer<typeof listingSchema>;
export type ListingProblem = z.infer<typeof problemSchema>;
export type ListingPicture = z.infer<typeof pictureSchema>;

export const oneListingSchema = z.object({ product: listingSchema });
export const listingsSchema = z.object({
  products: z.array(listingSchema),
  count: z.number(),
  limit: z.number(),
  offset: z.number(),
});
