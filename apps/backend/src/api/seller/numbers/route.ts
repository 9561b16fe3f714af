import type { MedusaResponse } from "@medusajs/framework/http";

import { readNumbers, withoutSales } from "../../../workflows/numbers/read-numbers";
import type { SellerRequest } from "../../guards/seller-scope";
import type { NumbersParams } from "./validators";

/** What the shop's goods did of late: `{ numbers }`; `days` is the length of the span, 30 unless told. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { days } = req.validatedQuery as unknown as NumbersParams;
  const { seller_id: sellerId, role } = req.seller_context;
  const numbers = await readNumbers(req.scope, sellerId, days);
  res.json({ numbers: role === "owner" ? numbers : withoutSales(numbers) });
}
