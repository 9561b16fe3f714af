import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { placeOrderGroup } from "../../../../../workflows/order-group/place-order-group";
import { pathId } from "../../../../path-id";
import { answerOf } from "../../../order-groups/answer";
import type { CompleteCartBody } from "./validators";

/**
 * Places the order group of a basket. It stands in the place of Medusa's own route, which would put the goods
 * of all makers into one order.
 */
export const POST = async (
  req: AuthenticatedMedusaRequest<CompleteCartBody>,
  res: MedusaResponse,
): Promise<void> => {
  const groupId = await placeOrderGroup(req.scope, {
    cartId: pathId(req),
    paymentProviderId: req.validatedBody.payment_provider_id,
    // The type promises one, but guests have none.
    customerId: (req.auth_context as { actor_id?: string } | undefined)?.actor_id || null,
  });
  res.json({ type: "order_group", order_group: await answerOf(req.scope, groupId) });
};
