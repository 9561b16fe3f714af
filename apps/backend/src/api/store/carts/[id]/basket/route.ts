import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { readBasketPage } from "../../../../../workflows/basket/read-basket-page";
import { pathId } from "../../../../path-id";

/**
 * A basket as a page shows it, in one answer: `{ basket }`, grouped by maker, with what each maker's delivery can
 * be, what everything costs in whole rupiah, and for every line why it cannot be bought any more.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  res.json({ basket: await readBasketPage(req.scope, pathId(req)) });
};
