import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { confirmGroupPayment } from "../../../../../workflows/order-group/confirm-payment";
import { pathId } from "../../../../path-id";
import { respondWithOrderGroup } from "../../respond";

/** An operator has seen the money of a group on the account: every live share is booked as paid. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await confirmGroupPayment(req.scope, pathId(req));
  await respondWithOrderGroup(req, res);
}
