import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";

import { notFound } from "../../../errors/person-error";
import { groupOfOrder } from "../../../workflows/order-group/read-group";
import { pathId } from "../../path-id";
import { respondWithOrderGroup } from "./respond";

/** What an operator does to one maker's order. */
type Act<Body> = (container: MedusaContainer, orderId: string, actorId: string, body: Body) => Promise<void>;

/** A route under `/admin/order-groups/:id/orders/:order_id`: does it, and answers with the whole group. */
export function actOnOrder<Body>(act: Act<Body>) {
  return async (req: AuthenticatedMedusaRequest<Body>, res: MedusaResponse): Promise<void> => {
    const orderId = req.params.order_id ?? "";
    if ((await groupOfOrder(req.scope, orderId)) !== pathId(req)) {
      throw notFound("order_not_found", "Pesanan tidak ditemukan.");
    }
    await act(req.scope, orderId, req.auth_context.actor_id, req.validatedBody);
    await respondWithOrderGroup(req as AuthenticatedMedusaRequest, res);
  };
}
