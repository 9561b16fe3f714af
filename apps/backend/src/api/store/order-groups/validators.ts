import { z } from "@medusajs/framework/zod";

/** `GET /store/order-groups`: newest first. */
export const listOwnOrderGroupsParams = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export type ListOwnOrderGroupsParams = z.infer<typeof listOwnOrderGroupsParams>;

/** Deeds that need no particulars. */
export const nothingBody = z.object({}).strict();
