import { ORDER_GROUP_STATUSES } from "@gerai/contracts";
import { z } from "@medusajs/framework/zod";

/** `GET /admin/order-groups`: newest first. */
export const listOrderGroupsParams = z.object({
  status: z.enum(ORDER_GROUP_STATUSES).optional(),
  /** Part of a number, name or phone. */
  q: z.string().trim().min(1).max(100).optional(),
  /** Only groups with a proof that nobody has looked at. */
  proof: z.literal("waiting").optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export type ListOrderGroupsParams = z.infer<typeof listOrderGroupsParams>;

/** `POST /admin/order-groups/:id/confirm-payment`: the proof that was compared with the account. */
export const confirmPaymentBody = z.object({ proof_id: z.string().max(100).optional() }).strict();
export type ConfirmPaymentBody = z.infer<typeof confirmPaymentBody>;

/** `POST /admin/order-groups/:id/payment-proofs/:proof_id/reject`: why, in words for the buyer. */
export const rejectProofBody = z.object({ reason: z.string().trim().min(3).max(500) }).strict();
export type RejectProofBody = z.infer<typeof rejectProofBody>;

/** `POST /admin/order-groups/:id/orders/:order_id/{pack,unpack,ready-for-pickup,hand-over,delivered}` */
export const emptyBody = z.object({}).strict();

/** `POST /admin/order-groups/:id/orders/:order_id/ship`: both as on the courier's receipt. */
export const shipOrderBody = z
  .object({
    tracking_number: z.string().trim().min(1).max(60).optional(),
    courier: z.string().trim().min(1).max(60).optional(),
  })
  .strict();
export type ShipOrderBody = z.infer<typeof shipOrderBody>;
