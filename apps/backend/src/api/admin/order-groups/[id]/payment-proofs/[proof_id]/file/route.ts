import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { proofOfGroup } from "../../../../../../../workflows/order-group/judge-payment-proof";
import { sendPrivateFile } from "../../../../../../files/private-file";
import { pathId } from "../../../../../../path-id";

/** The picture or page that a buyer sent in. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const proof = await proofOfGroup(req.scope, pathId(req), req.params.proof_id ?? "");
  await sendPrivateFile(req.scope, res, proof.file_id);
}
