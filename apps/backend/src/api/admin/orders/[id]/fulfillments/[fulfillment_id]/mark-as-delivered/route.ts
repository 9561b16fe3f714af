import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { completeOrder } from "../../../../../../../workflows/order/complete-order";
import { pathId } from "../../../../../../path-id";
import { refuseOtherFulfillment, respondWithOrder } from "../../../../whole-order";

/** The buyer has the goods. Wraps Medusa's route, which would leave the money of the handover unbooked. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await refuseOtherFulfillment(req);
  await completeOrder(req.scope, pathId(req), req.auth_context.actor_id);
  await respondWithOrder(req, res);
}
