import type { MedusaResponse } from "@medusajs/framework/http";

import { keepSellerPrivateWorkflow } from "../../../workflows/seller";
import { readMaskedPrivate } from "../../../workflows/seller/read-masked-private";
import type { SellerRequest } from "../../guards/seller-scope";
import type { PrivateBody } from "../validators";

/** Pickup address, bank account and tax statement of the own shop; numbers masked: `{ private }`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  res.json({ private: await readMaskedPrivate(req.scope, req.seller_context.seller_id) });
}

/** Changes them; what is absent stays, null clears. */
export async function POST(req: SellerRequest<PrivateBody>, res: MedusaResponse): Promise<void> {
  await keepSellerPrivateWorkflow(req.scope).run({
    input: { seller_id: req.seller_context.seller_id, change: req.validatedBody },
  });
  await GET(req, res);
}
