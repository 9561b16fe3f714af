import { PAYMENT_PROOF_BYTES } from "@gerai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { takePaymentProof } from "../../../../../workflows/order-group/take-payment-proof";
import { readFormFile } from "../../../../files/read-body";
import { ownGroup } from "../../asker";
import { buyerProof, rightsFacts } from "../../buyer-view";

/** A buyer shows that the money was sent: a form with `file`, answered by `{ payment_proof }`. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { group } = await ownGroup(req);
  const bytes = await readFormFile(req, PAYMENT_PROOF_BYTES);
  const proof = await takePaymentProof(req.scope, group.id, bytes, async () =>
    rightsFacts(await ownGroup(req)),
  );
  res.json({ payment_proof: buyerProof(proof) });
}
