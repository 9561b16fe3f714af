import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { quoteDelivery } from "../../../workflows/delivery/quote-delivery";
import type { DeliveryPriceParams } from "./validators";

/**
 * What it costs to get goods to a place, before they are in a basket: `{ delivery: { from, courier, pickup } }` in
 * whole rupiah; `courier` is null where they cannot be sent.
 */
export const GET = async (
  req: MedusaRequest<unknown, DeliveryPriceParams>,
  res: MedusaResponse,
): Promise<void> => {
  const { variant_id: variantId, quantity, to } = req.validatedQuery as DeliveryPriceParams;
  res.json({ delivery: await quoteDelivery(req.scope, { variantId, quantity, to }) });
};
