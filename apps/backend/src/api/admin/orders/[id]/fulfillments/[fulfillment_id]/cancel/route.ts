import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { unpackOrder } from "../../../../../../../workflows/order/unpack-order";
import { pathId } from "../../../../../../path-id";
import { refuseOtherFulfillment, respondWithOrder } from "../../../../whole-order";

/** Takes an order out of its parcel again. Wraps Medusa's route. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await refuseOtherFulfillment(req);
  await unpackOrder(req.scope, pathId(req), req.auth_context.actor_id);
  await respondWithOrder(req, res);
}
