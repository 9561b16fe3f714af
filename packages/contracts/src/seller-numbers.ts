import { z } from "zod";

const count = z.number().int().min(0);

/** Orders that were not called off and are paid or will be paid on handing over; sales are of goods, less discounts. */
const soldSchema = z.object({
  orders: count,
  pieces: count,
  /** Whole rupiah; null for staff, who see no money. */
  sales: count.nullable(),
});

/** What a maker is told about its own shop. */
export const sellerNumbersSchema = z.object({
  /** First and last legal date (Asia/Jakarta) that `days` and `products` are about; the last is today. */
  from: z.iso.date(),
  to: z.iso.date(),
  today: soldSchema,
  /** Since Monday. */
  week: soldSchema,
  /** Every day of the span, also those on which nothing happened. */
  days: z.array(soldSchema.extend({ day: z.iso.date(), views: count })),
  /** Goods that were looked at, put into a basket or sold in the span; the best sold first. */
  products: z.array(
    soldSchema.extend({
      id: z.string(),
      title: z.string(),
      /** Views of the product's page. */
      views: count,
      /** Baskets it was put into. */
      baskets: count,
    }),
  ),
  /** Published goods of which few pieces are left, the fewest first. */
  nearly_out: z.array(
    z.object({ product_id: z.string(), title: z.string(), variant_title: z.string(), available: count }),
  ),
});
export type SellerNumbers = z.infer<typeof sellerNumbersSchema>;
