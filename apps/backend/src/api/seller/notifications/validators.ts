import { z } from "@medusajs/framework/zod";

/** `GET /seller/notifications` */
export const listNotificationsParams = z
  .object({
    limit: z.coerce.number().int().min(1).max(100).default(20),
    offset: z.coerce.number().int().min(0).max(100_000).default(0),
  })
  .strict();
export type ListNotificationsParams = z.infer<typeof listNotificationsParams>;

/** `POST /seller/notifications/read`; all of them without `ids`. */
export const readNotificationsBody = z
  .object({ ids: z.array(z.string().max(100)).max(100).optional() })
  .strict();
export type ReadNotificationsBody = z.infer<typeof readNotificationsBody>;
