import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows";

import { env } from "../../env";
import { notAllowed, notFound } from "../../errors/person-error";
import { ORDER_GROUP_MODULE } from "../../modules/order-group";
import type OrderGroupModuleService from "../../modules/order-group/service";
import { announceOrderGroup } from "./announce-order-group";
import { BasketOutdated } from "./basket-outdated";
import { judgeBasket, type JudgedBasket } from "./judge-basket";
import { judgeDiscounts } from "./judge-discounts";
import { readBasket } from "./read-basket";
import { writePlacement } from "./write-placement";

/** Who completes which basket, and how they mean to pay. */
export interface PlaceOrderGroupInput {
  cartId: string;
  paymentProviderId: string;
  /** The account of a buyer who is logged in. */
  customerId: string | null;
}

/** How long a second completion waits for the first; the one of Redis gives up after 5 unless told. */
const LOCK_SECONDS = 30;

/**
 * Turns a basket into an order group: one order per maker, written before anyone is asked for money. Completing
 * the same basket again, in another tab or after a timeout, gives the same group.
 * @returns the group's id
 * @throws MedusaError with an Indonesian reason; the basket stays and nothing is written
 */
export async function placeOrderGroup(
  container: MedusaContainer,
  input: PlaceOrderGroupInput,
): Promise<string> {
  try {
    // Medusa's own workflows lock the plain id, so the basket cannot be edited meanwhile.
    return await container
      .resolve(Modules.LOCKING)
      .execute(input.cartId, () => place(container, input), { timeout: LOCK_SECONDS });
  } catch (error) {
    if (error instanceof BasketOutdated) await bringUpToDate(container, input.cartId);
    throw error;
  }
}

async function place(container: MedusaContainer, input: PlaceOrderGroupInput): Promise<string> {
  const existing = await groupOfCart(container, input.cartId);
  if (existing) return existing;
  const basket = await readBasket(container, input.cartId);
  if (!basket) throw notFound("cart_not_found", "Keranjang tidak ditemukan.");
  if (basket.completed_at) {
    // Placed by another process between the two reads.
    const placed = await groupOfCart(container, input.cartId);
    if (placed) return placed;
    throw notAllowed("cart_completed", "Keranjang ini sudah dipesan.");
  }
  const judged = judgeBasket(basket, input.paymentProviderId);
  await judgeDiscounts(container, judged);
  const written = await writePlacement(container, judged, {
    customerId: input.customerId,
    expiresAt: expiryOf(judged),
  });
  const groupId = written ?? (await groupOfCart(container, input.cartId));
  if (!groupId) throw notAllowed("cart_completed", "Keranjang ini sudah dipesan.");
  if (written) await announceOrderGroup(container, written);
  return groupId;
}

async function groupOfCart(container: MedusaContainer, cartId: string): Promise<string | null> {
  const service = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
  const [group] = await service.listOrderGroups({ cart_id: cartId }, { take: 1, select: ["id"] });
  return group?.id ?? null;
}

/** Cash at the door has no deadline: the maker decides when to knock. */
function expiryOf({ payment }: JudgedBasket): Date | null {
  if (payment.method.delivery === "courier") return null;
  const hours = payment.method.startsAs === "awaiting_payment" ? env.paymentHours : env.pickupHours;
  return new Date(Date.now() + hours * 3_600_000);
}

/** Prices, deliveries and discounts as they are now; what is no more falls away. */
async function bringUpToDate(container: MedusaContainer, cartId: string): Promise<void> {
  await refreshCartItemsWorkflow(container).run({ input: { cart_id: cartId, force_refresh: true } });
}
