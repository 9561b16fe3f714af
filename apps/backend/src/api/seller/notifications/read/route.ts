import type { MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import type { SellerRequest } from "../../../guards/seller-scope";
import type { ReadNotificationsBody } from "../validators";

/** The member has read some of what they were told, or all of it: `{ read }`, how many were new to them. */
export async function POST(req: SellerRequest<ReadNotificationsBody>, res: MedusaResponse): Promise<void> {
  const { ids } = req.validatedBody;
  const { rows } = (await req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `update outbox_message set read_at = now(), updated_at = now()
     where recipient_id = ? and channel = 'in_app' and read_at is null and (?::text[] is null or id = any(?::text[]))
     returning id`,
    [req.seller_context.member_id, ids ?? null, ids ?? null],
  )) as { rows: unknown[] };
  res.json({ read: rows.length });
}
