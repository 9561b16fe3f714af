import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { cancelUnpaidGroup } from "../../../../../workflows/order-group/cancel-unpaid-group";
import { ownGroup } from "../../asker";
import { buyerView, rightsFacts } from "../../buyer-view";

/** A buyer calls off a group that nobody has paid for. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { group } = await ownGroup(req);
  await cancelUnpaidGroup(req.scope, group.id, async () => rightsFacts(await ownGroup(req)));
  const { asker, ...after } = await ownGroup(req);
  res.json({ order_group: buyerView(after, asker) });
}
