import { CONTACT_CHANNELS } from "@gerai/contracts";
import { z } from "@medusajs/framework/zod";

/** `GET /admin/unseen-orders`: those that wait longest first. */
export const listUnseenOrdersParams = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export type ListUnseenOrdersParams = z.infer<typeof listUnseenOrdersParams>;

/** `POST /admin/unseen-orders/:id/contact-attempts`: by which way the maker was tried, and what came of it. */
export const contactAttemptBody = z
  .object({ channel: z.enum(CONTACT_CHANNELS), note: z.string().trim().min(1).max(500).optional() })
  .strict();
export type ContactAttemptBody = z.infer<typeof contactAttemptBody>;
