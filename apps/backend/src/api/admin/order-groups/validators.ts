import { ORDER_GROUP_STATUSES } from "@gerai/contracts";
import { z } from "@medusajs/framework/zod";

/** `GET /admin/order-groups`: newest first. */
export const listOrderGroupsParams = z.object({
  status: z.enum(ORDER_GROUP_STATUSES).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export type ListOrderGroupsParams = z.infer<typeof listOrderGroupsParams>;

/** `POST /admin/order-groups/:id/confirm-payment` */
export const confirmPaymentBody = z.object({}).strict();
