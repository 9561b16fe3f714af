import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

import { wholeDiscounts } from "../../modules/order-group/domain/split";

interface CartLine {
  id: string;
  unit_price: number;
  quantity: number;
  adjustments?: ({ id: string; code?: string | null; amount: number } | null)[] | null;
}

const FIELDS = [
  "items.id",
  "items.unit_price",
  "items.quantity",
  "items.adjustments.id",
  "items.adjustments.code",
  "items.adjustments.amount",
];

/**
 * Makes the discounts of a basket whole rupiah, by the very rule with which its order group will be split, so that
 * basket, orders and payments show one sum. To be called after Medusa has computed the discounts anew, in the same
 * workflow: when that is undone these rows go with it, so there is nothing of ours to undo.
 */
export async function makeDiscountsWhole(container: MedusaContainer, cartId: string): Promise<void> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "cart", fields: FIELDS, filters: { id: cartId } });
  const { items } = (data[0] ?? {}) as { items?: (CartLine | null)[] | null };
  const lines = (items ?? []).flatMap((line) =>
    line ? [{ ...line, adjustments: (line.adjustments ?? []).flatMap((one) => one ?? []) }] : [],
  );
  if (lines.every(({ adjustments }) => adjustments.every(({ amount }) => Number.isInteger(amount)))) return;

  const whole = wholeDiscounts(
    lines.map(({ id, unit_price: unitPrice, quantity, adjustments }) => ({
      id,
      unitPrice,
      quantity,
      discounts: adjustments.map(({ code, amount }) => ({ code: code ?? "", amount })),
    })),
  );
  const rounded = lines.flatMap(({ id: itemId, adjustments }) =>
    adjustments.map(({ id, code }) => ({
      id,
      item_id: itemId,
      amount: whole.get(itemId)?.find((one) => one.code === (code ?? ""))?.amount ?? 0,
    })),
  );
  const carts = container.resolve(Modules.CART);
  await carts.upsertLineItemAdjustments(rounded.filter(({ amount }) => amount > 0));
  await carts.softDeleteLineItemAdjustments(rounded.filter(({ amount }) => amount === 0).map(({ id }) => id));
}
