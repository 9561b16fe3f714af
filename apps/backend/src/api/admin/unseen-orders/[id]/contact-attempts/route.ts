import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { recordContactAttempt } from "../../../../../workflows/unseen-order/record-contact-attempt";
import { pathId } from "../../../../path-id";
import type { ContactAttemptBody } from "../../validators";

/** Somebody tried to reach the maker of an order: `{ contact_attempt }`. */
export async function POST(
  req: AuthenticatedMedusaRequest<ContactAttemptBody>,
  res: MedusaResponse,
): Promise<void> {
  const { channel, note } = req.validatedBody;
  const attempt = await recordContactAttempt(req.scope, {
    orderId: pathId(req),
    channel,
    note: note ?? null,
    madeBy: req.auth_context.actor_id,
  });
  res.json({ contact_attempt: attempt });
}
