import { LARGEST_ORDER_RUPIAH } from "@gerai/contracts";
import { z } from "@medusajs/framework/zod";

const reason = z.string().trim().min(3).max(500);

/** `POST /admin/order-groups/:id/cancel`: the reason is kept with the group. */
export const cancelGroupBody = z.object({ reason }).strict();
export type CancelGroupBody = z.infer<typeof cancelGroupBody>;

/** `POST /admin/order-groups/:id/orders/:order_id/refund`: whole rupiah; the reason is kept with the refund. */
export const refundOrderBody = z
  .object({ amount: z.number().int().min(1).max(LARGEST_ORDER_RUPIAH), reason })
  .strict();
export type RefundOrderBody = z.infer<typeof refundOrderBody>;
