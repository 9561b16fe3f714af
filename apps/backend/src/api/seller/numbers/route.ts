import type { MedusaResponse } from "@medusajs/framework/http";

import { readNumbers } from "../../../workflows/numbers/read-numbers";
import type { SellerRequest } from "../../guards/seller-scope";
import type { NumbersParams } from "./validators";

/** What the shop's goods did of late: `{ numbers }`; `days` is the length of the span, 30 unless told. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { days } = req.validatedQuery as unknown as NumbersParams;
  res.json({ numbers: await readNumbers(req.scope, req.seller_context.seller_id, days) });
}
