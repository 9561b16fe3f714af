import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { cancelOrder, settleGroup } from "../../../../../workflows/order-group/settle-group";
import { holdingOrder } from "../../../../../workflows/order/move-order";
import { pathId } from "../../../../path-id";
import { respondWithOrder } from "../../whole-order";

/** Cancels one maker's order; when it was the last of its group, the group ends too. Wraps Medusa's route. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await holdingOrder(req.scope, pathId(req), async ({ id, groupId }) => {
    await cancelOrder(req.scope, id, req.auth_context.actor_id);
    await settleGroup(req.scope, groupId);
  });
  await respondWithOrder(req, res);
}
