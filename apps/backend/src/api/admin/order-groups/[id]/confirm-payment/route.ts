import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { confirmTransfer } from "../../../../../workflows/order-group/judge-payment-proof";
import { pathId } from "../../../../path-id";
import { respondWithOrderGroup } from "../../respond";
import type { ConfirmPaymentBody } from "../../validators";

/** An operator has seen the money of a group on the account: every live share is booked as paid. */
export async function POST(
  req: AuthenticatedMedusaRequest<ConfirmPaymentBody>,
  res: MedusaResponse,
): Promise<void> {
  await confirmTransfer(req.scope, {
    groupId: pathId(req),
    operatorId: req.auth_context.actor_id,
    proofId: req.validatedBody.proof_id,
  });
  await respondWithOrderGroup(req, res);
}
