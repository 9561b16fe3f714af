import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { captureShare } from "../../../../../workflows/order-group/capture-share";
import { pathId } from "../../../../path-id";

/** Books the money of one share; with the last one the group is paid. Wraps Medusa's route. */
export async function POST(
  req: AuthenticatedMedusaRequest<{ amount?: number }>,
  res: MedusaResponse,
): Promise<void> {
  const id = pathId(req);
  await captureShare(req.scope, {
    paymentId: id,
    amount: req.validatedBody.amount,
    actorId: req.auth_context.actor_id,
  });
  const { data: found } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment",
    fields: req.queryConfig.fields,
    filters: { id },
  });
  const [payment] = found as unknown[];
  res.json({ payment });
}
