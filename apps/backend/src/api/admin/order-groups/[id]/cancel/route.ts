import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { cancelGroup } from "../../../../../workflows/order-group/cancel-group";
import { pathId } from "../../../../path-id";
import type { CancelGroupBody } from "../../money-validators";
import { respondWithOrderGroup } from "../../respond";

/** An operator calls off everything a buyer bought in one go; what was paid is given back. */
export async function POST(
  req: AuthenticatedMedusaRequest<CancelGroupBody>,
  res: MedusaResponse,
): Promise<void> {
  await cancelGroup(req.scope, {
    groupId: pathId(req),
    actorId: req.auth_context.actor_id,
    reason: req.validatedBody.reason,
  });
  await respondWithOrderGroup(req as AuthenticatedMedusaRequest, res);
}
