import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";

import { orderOfPayment } from "../../../../../workflows/order-group/read-group";
import { refundOrder } from "../../../../../workflows/order-group/refund-order";
import { pathId } from "../../../../path-id";

interface RefundBody {
  amount?: number;
  note?: string;
}

/** Gives back money of one order, by the rules of `/admin/order-groups/:id/orders/:order_id/refund`. Wraps Medusa's route. */
export async function POST(req: AuthenticatedMedusaRequest<RefundBody>, res: MedusaResponse): Promise<void> {
  const id = pathId(req);
  const { amount, note } = req.validatedBody;
  const actorId = req.auth_context.actor_id;
  const orderId = await orderOfPayment(req.scope, id);
  if (orderId === null) {
    await refundPaymentWorkflow(req.scope).run({
      input: { payment_id: id, created_by: actorId, ...(amount === undefined ? {} : { amount }) },
    });
  } else {
    await refundOrder(req.scope, { orderId, amount, actorId, reason: note ?? "" });
  }
  const { data: found } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment",
    fields: req.queryConfig.fields,
    filters: { id },
  });
  const [payment] = found as unknown[];
  res.json({ payment });
}
