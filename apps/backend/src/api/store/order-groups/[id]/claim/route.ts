import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { claimGroup } from "../../../../../workflows/order-group/claim-group";
import { ownGroup } from "../../asker";
import { buyerView } from "../../buyer-view";

/** A guest's group joins the account of who is logged in and holds its token. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { group } = await ownGroup(req);
  const customerId = req.auth_context.actor_id;
  await claimGroup(req.scope, group.id, customerId);
  const { asker, ...after } = await ownGroup(req);
  res.json({ order_group: buyerView(after, asker) });
}
