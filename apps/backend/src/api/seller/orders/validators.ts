import { BULK_ACCEPT_MOST, ORDER_STATES, SELLER_ORDER_STAGES } from "@gerai/contracts";
import { z } from "@medusajs/framework/zod";

/** `GET /seller/orders` */
export const listOwnOrdersParams = z.object({
  state: z.enum(ORDER_STATES).optional(),
  /** Tab of the page; new and being dealt with are listed oldest first. */
  stage: z.enum(SELLER_ORDER_STAGES).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export type ListOwnOrdersParams = z.infer<typeof listOwnOrdersParams>;

/** `POST /seller/orders/:id/ship`: both as on the courier's receipt; who drives himself has neither. */
export const shipBody = z
  .object({
    tracking_number: z.string().trim().min(1).max(60).optional(),
    courier: z.string().trim().min(1).max(60).optional(),
  })
  .strict();
export type ShipBody = z.infer<typeof shipBody>;

/** `POST /seller/orders/:id/cancel`: the buyer reads why. */
export const cancelBody = z.object({ reason: z.string().trim().min(3).max(500) }).strict();
export type CancelBody = z.infer<typeof cancelBody>;

/** `POST /seller/orders/bulk-accept` */
export const bulkAcceptBody = z
  .object({ ids: z.array(z.string().min(1).max(100)).min(1).max(BULK_ACCEPT_MOST) })
  .strict();
export type BulkAcceptBody = z.infer<typeof bulkAcceptBody>;
