import { z } from "@medusajs/framework/zod";

import {
  MESSAGE_CHANNELS,
  MESSAGE_STATUSES,
  MESSAGE_TEMPLATES,
} from "../../../modules/messages/domain/message";

/** `GET /admin/outbox` */
export const listOutboxParams = z
  .object({
    status: z.enum(MESSAGE_STATUSES).optional(),
    channel: z.enum(MESSAGE_CHANNELS).optional(),
    /** The order group, customer or member whom they concern. */
    recipient_id: z.string().trim().min(1).max(100).optional(),
    template: z.enum(MESSAGE_TEMPLATES).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  })
  .strict();
export type ListOutboxParams = z.infer<typeof listOutboxParams>;
