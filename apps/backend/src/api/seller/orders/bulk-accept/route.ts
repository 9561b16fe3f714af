import type { MedusaResponse } from "@medusajs/framework/http";

import { recordAudit } from "../../../../workflows/audit/record-audit";
import { acceptOrders } from "../../../../workflows/seller-order/accept-orders";
import type { SellerRequest } from "../../../guards/seller-scope";
import type { BulkAcceptBody } from "../validators";

/**
 * The shop takes several orders on: `{ results, accepted, refused }`, a result for each. The log gets a line for each
 * that was taken on, as if it had been alone.
 */
export async function POST(req: SellerRequest<BulkAcceptBody>, res: MedusaResponse): Promise<void> {
  const { seller_id: sellerId, member_id: memberId } = req.seller_context;
  const answer = await acceptOrders(req.scope, { sellerId, memberId }, req.validatedBody.ids);
  for (const { id, accepted } of answer.results) {
    if (!accepted) continue;
    await recordAudit(req.scope, {
      actor: { type: "seller", id: memberId },
      action: "POST /seller/orders/:id/accept",
      subject: { type: "order", id },
      sellerId,
      statusCode: 200,
    });
  }
  res.json(answer);
}
