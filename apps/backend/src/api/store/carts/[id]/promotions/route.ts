import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, PromotionActions } from "@medusajs/framework/utils";

import { changeBasketCodesWorkflow } from "../../../../../workflows/cart-discounts/change-basket-codes";
import { pathId } from "../../../../path-id";

interface Body {
  promo_codes: string[];
}

/** Adds codes, or with none takes out all: as Medusa's own, in whole rupiah and with a reason when refused. */
export const POST = async (req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> => {
  await change(
    req,
    res,
    req.validatedBody.promo_codes.length > 0 ? PromotionActions.ADD : PromotionActions.REPLACE,
  );
};

/** Takes codes out. */
export const DELETE = async (req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> => {
  await change(req, res, PromotionActions.REMOVE);
};

async function change(
  req: MedusaRequest<Body>,
  res: MedusaResponse,
  action: PromotionActions,
): Promise<void> {
  const cartId = pathId(req);
  await changeBasketCodesWorkflow(req.scope).run({
    input: { cart_id: cartId, promo_codes: [...new Set(req.validatedBody.promo_codes)], action },
  });
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "cart", fields: req.queryConfig.fields, filters: { id: cartId } });
  res.json({ cart: data[0] as unknown });
}
