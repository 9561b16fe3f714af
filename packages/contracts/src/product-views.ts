import { z } from "zod";

/** Where the storefront tells the backend, with the shared secret, how often product pages were looked at. */
export const PRODUCT_VIEWS_PATH = "/internal/product-views";

/** Products in one message; a storefront with more sends several. */
export const MOST_COUNTED_PRODUCTS = 1000;

/** Views of product pages since the last message, by handle. Nothing in it is about a person. */
export const productViewsSchema = z
  .object({
    /** Legal date in Asia/Jakarta. */
    day: z.iso.date(),
    views: z
      .array(
        z
          .object({ handle: z.string().min(1).max(300), count: z.number().int().min(1).max(1_000_000) })
          .strict(),
      )
      .min(1)
      .max(MOST_COUNTED_PRODUCTS),
  })
  .strict();
export type ProductViewCounts = z.infer<typeof productViewsSchema>;
