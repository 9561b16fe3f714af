import type { ProductViewCounts } from "@gerai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { countViews } from "../../../workflows/numbers/count-views";

/** Adds views of product pages to the day's counters: `{ counted }`, products of which the handle is known. */
export async function POST(req: MedusaRequest<ProductViewCounts>, res: MedusaResponse): Promise<void> {
  res.json({ counted: await countViews(req.scope, req.validatedBody) });
}
