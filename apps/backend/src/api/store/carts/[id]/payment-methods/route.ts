import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { notFound } from "../../../../../errors/person-error";
import { paymentChoices } from "../../../../../modules/order-group/domain/payment-methods";
import { deliveryKind, INSTALLATION } from "../../../../../workflows/order-group/judge-basket";
import type { BasketMethod } from "../../../../../workflows/order-group/read-basket";
import { pathId } from "../../../../path-id";

interface CartRow {
  total: unknown;
  shipping_methods?: (Pick<BasketMethod, "shipping_option"> | null)[] | null;
}

/**
 * How a basket can be paid for: `{ payment_methods: [{ id, label, available, reason }] }`. Placement judges by the
 * same rules.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["id", "total", "shipping_methods.shipping_option.data"],
    filters: { id: pathId(req) },
  });
  const cart = data[0] as unknown as CartRow | undefined;
  if (!cart) throw notFound("cart_not_found", "Keranjang tidak ditemukan.");
  res.json({
    payment_methods: paymentChoices({
      ...INSTALLATION,
      total: Math.round(Number(cart.total)),
      deliveries: (cart.shipping_methods ?? []).flatMap((method) => (method ? deliveryKind(method) : [])),
    }),
  });
};
