import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { rejectPaymentProof } from "../../../../../../../workflows/order-group/judge-payment-proof";
import { pathId } from "../../../../../../path-id";
import { respondWithOrderGroup } from "../../../../respond";
import type { RejectProofBody } from "../../../../validators";

/** An operator rejects a proof; the buyer reads why. */
export async function POST(
  req: AuthenticatedMedusaRequest<RejectProofBody>,
  res: MedusaResponse,
): Promise<void> {
  await rejectPaymentProof(req.scope, {
    groupId: pathId(req),
    proofId: req.params.proof_id ?? "",
    operatorId: req.auth_context.actor_id,
    reason: req.validatedBody.reason,
  });
  await respondWithOrderGroup(req, res);
}
