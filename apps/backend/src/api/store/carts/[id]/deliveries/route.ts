import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { chooseDeliveries } from "../../../../../workflows/delivery/choose-deliveries";
import { listBasketDeliveries } from "../../../../../workflows/delivery/list-basket-deliveries";
import { pathId } from "../../../../path-id";
import type { ChooseDeliveriesBody } from "./validators";

/**
 * What delivery costs, maker by maker: `{ deliveries: [{ seller, chosen_option_id, options: [{ id, kind, name,
 * amount }] }] }`; `amount` is null where goods cannot be sent. Medusa's own list shows the options of every
 * maker there is.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  res.json({ deliveries: await listBasketDeliveries(req.scope, pathId(req)) });
};

/** Chooses deliveries of one or several makers at once: `{ cart: { id } }`. */
export const POST = async (req: MedusaRequest<ChooseDeliveriesBody>, res: MedusaResponse): Promise<void> => {
  const id = pathId(req);
  await chooseDeliveries(req.scope, id, req.validatedBody.option_ids);
  res.json({ cart: { id } });
};
