import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { packOrder } from "../../../../../workflows/order/pack-order";
import { pathId } from "../../../../path-id";
import { refusePart, respondWithOrder } from "../../whole-order";

/** Packs a whole order. Wraps Medusa's route, which would pack unpaid orders and parts of one. */
export async function POST(
  req: AuthenticatedMedusaRequest<{ items: { id: string; quantity: number }[] }>,
  res: MedusaResponse,
): Promise<void> {
  await refusePart(req);
  await packOrder(req.scope, pathId(req), req.auth_context.actor_id);
  await respondWithOrder(req as AuthenticatedMedusaRequest, res);
}
