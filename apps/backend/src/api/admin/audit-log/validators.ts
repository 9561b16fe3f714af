import { z } from "@medusajs/framework/zod";

const word = z.string().trim().min(1).max(200).optional();
const instant = z.iso.datetime({ offset: true }).optional();

/** `GET /admin/audit-log` */
export const listAuditParams = z.object({
  actor_id: word,
  actor_type: word,
  /** A route or business verb, whole or its beginning. */
  action: word,
  subject_type: word,
  subject_id: word,
  seller_id: word,
  /** Instants with time zone; from inclusive, to exclusive. */
  from: instant,
  to: instant,
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export type ListAuditParams = z.infer<typeof listAuditParams>;
