import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { shipOrder } from "../../../../../../../workflows/order/ship-order";
import { pathId } from "../../../../../../path-id";
import { refuseOtherFulfillment, respondWithOrder } from "../../../../whole-order";

/** The parcel is with the courier. Wraps Medusa's route, which would send what is to be picked up. */
export async function POST(
  req: AuthenticatedMedusaRequest<{ labels?: { tracking_number: string }[] }>,
  res: MedusaResponse,
): Promise<void> {
  await refuseOtherFulfillment(req as AuthenticatedMedusaRequest);
  const trackingNumber = req.validatedBody.labels?.[0]?.tracking_number.trim();
  await shipOrder(
    req.scope,
    pathId(req),
    { trackingNumber: trackingNumber === "" ? null : (trackingNumber ?? null), courier: null },
    req.auth_context.actor_id,
  );
  await respondWithOrder(req as AuthenticatedMedusaRequest, res);
}
