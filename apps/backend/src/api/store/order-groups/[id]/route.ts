import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { askedGroup } from "../asker";
import { buyerView } from "../buyer-view";

/** One order group: in full by its token or its account, masked for anyone else. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { asker, ...found } = await askedGroup(req);
  res.set("cache-control", "private, no-store");
  res.json({ order_group: buyerView(found, asker) });
}
