import { z } from "zod";

import { backendFor, type Answer, type ForWhom } from "@/lib/shop/backend.server";
import { basketSchema, courierOf, type Basket } from "@/lib/shop/basket";
import { cartId, chosenPlace, clearCart, setCart } from "@/lib/shop/session.server";

import { addressTo } from "./place-address";

/** Fields of core's answers that are read here; fewer fields make them quicker. */
const FIELDS = "fields=id,items.id,items.quantity";
const cartSchema = z.object({
  cart: z.object({ id: z.string(), items: z.array(z.object({ quantity: z.number() })).optional() }),
});

/** One call's answer about the basket, with the pieces in it. */
type Changed = Answer<{ count: number }>;

/** This browser's basket; null when there is none, or it has become an order or vanished: then it is forgotten. */
export async function readBasket(context: ForWhom): Promise<Answer<Basket | null>> {
  const id = cartId(context.cookies);
  if (id === null) return { ok: true, data: null };
  const answer = await backendFor(context).get(`/store/carts/${id}/basket`, basketSchema);
  if (answer.ok && !answer.data.basket.completed) {
    const { basket } = answer.data;
    setCart(context.cookies, basket.id, basket.count);
    return { ok: true, data: basket };
  }
  if (!answer.ok && answer.status !== 404) return answer;
  clearCart(context.cookies);
  return { ok: true, data: null };
}

/**
 * Puts goods into this browser's basket. A basket that has been ordered meanwhile, or is gone, is replaced by a
 * new one without a word.
 */
export async function addToBasket(context: ForWhom, variantId: string, quantity: number): Promise<Changed> {
  const id = cartId(context.cookies);
  if (id === null) return createBasket(context, variantId, quantity);
  const body = { variant_id: variantId, quantity };
  const added = await backendFor(context).post(`/store/carts/${id}/line-items?${FIELDS}`, body, cartSchema);
  if (added.ok) return counted(context, added);
  // A refusal with a reason of ours is about the goods; anything else may be about the basket.
  if (added.status >= 500 || (added.code !== null && added.status !== 404)) return added;
  const basket = await readBasket(context);
  if (!basket.ok) return basket;
  return basket.data === null ? createBasket(context, variantId, quantity) : added;
}

async function createBasket(context: ForWhom, variantId: string, quantity: number): Promise<Changed> {
  const place = chosenPlace(context.cookies);
  const address = place === null ? null : addressTo(place, null);
  return counted(
    context,
    await backendFor(context).post(
      `/store/carts?${FIELDS}`,
      {
        items: [{ variant_id: variantId, quantity }],
        // Mails about the order are written in it.
        locale: context.locals.locale,
        ...(address === null ? {} : { shipping_address: address }),
      },
      cartSchema,
    ),
  );
}

/** Sets the number of pieces of a line; none takes the line out. */
export async function setQuantity(context: ForWhom, lineId: string, quantity: number): Promise<Changed> {
  const id = cartId(context.cookies);
  if (id === null) return { ok: true, data: { count: 0 } };
  const shop = backendFor(context);
  const line = `/store/carts/${id}/line-items/${encodeURIComponent(lineId)}`;
  if (quantity > 0) {
    return counted(context, await shop.post(`${line}?${FIELDS}`, { quantity }, cartSchema));
  }
  const removed = await shop.delete(line, z.object({ parent: z.unknown() }));
  // Taken out already, in another tab: that is what was asked for.
  return removed.ok || removed.status === 404 ? { ok: true, data: { count: 0 } } : removed;
}

/** Chooses how goods travel, by one option for each maker that is meant. */
export function chooseDeliveries(context: ForWhom, optionIds: readonly string[]): Promise<Answer<unknown>> {
  const path = `/store/carts/${cartId(context.cookies) ?? "-"}/deliveries`;
  return backendFor(context).post(path, { option_ids: optionIds }, z.unknown());
}

/** Tells the basket where its goods go: a Kemendagri code. */
export async function sendBasketTo(context: ForWhom, place: string): Promise<Answer<unknown>> {
  const before = await readBasket(context);
  return before.ok && before.data !== null ? moveTo(context, before.data, place) : before;
}

/**
 * The basket as the page shows it: it goes where this browser's goods go, unless a whole address was given, and
 * makers whose delivery nobody has chosen yet send by courier, where one goes. Who wants to fetch the goods
 * says so.
 */
export async function settledBasket(context: ForWhom): Promise<Answer<Basket | null>> {
  const found = await readBasket(context);
  if (!found.ok || found.data === null) return found;
  let basket = found.data;
  const place = chosenPlace(context.cookies);
  if (place !== null && place !== basket.address?.province && !basket.address?.address_1) {
    const moved = await moveTo(context, basket, place);
    const after = moved.ok ? await readBasket(context) : moved;
    if (!after.ok || after.data === null) return after;
    basket = after.data;
  }
  const couriers = basket.makers
    .filter(({ delivery }) => delivery.chosen_option_id === null)
    .flatMap((maker) => courierOf(maker)?.id ?? []);
  if (couriers.length === 0) return { ok: true, data: basket };
  const chosen = await chooseDeliveries(context, couriers);
  return chosen.ok ? readBasket(context) : chosen;
}

function moveTo(context: ForWhom, basket: Basket, place: string): Promise<Answer<unknown>> {
  return backendFor(context).post(
    `/store/carts/${basket.id}?fields=id`,
    { shipping_address: addressTo(place, basket.address) },
    z.unknown(),
  );
}

/** Adds a promotion code or takes it out. */
export function changeCode(
  context: ForWhom,
  code: string,
  change: "add" | "remove",
): Promise<Answer<unknown>> {
  const path = `/store/carts/${cartId(context.cookies) ?? "-"}/promotions?fields=id`;
  const body = { promo_codes: [code] };
  const shop = backendFor(context);
  return change === "add" ? shop.post(path, body, z.unknown()) : shop.delete(path, z.unknown(), { body });
}

function counted({ cookies }: ForWhom, answer: Answer<z.infer<typeof cartSchema>>): Changed {
  if (!answer.ok) return answer;
  const { id, items = [] } = answer.data.cart;
  const count = items.reduce((pieces, item) => pieces + item.quantity, 0);
  setCart(cookies, id, count);
  return { ok: true, data: { count } };
}
