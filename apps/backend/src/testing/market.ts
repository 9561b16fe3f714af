import type { CategoryHandle } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";

import { copiesOf } from "./copy-basket";
import { ok, type AnswerBody } from "./http";
import { makeProduct, makeSeller, type Ground } from "./world";

/** Goods that can be bought without any paper, and where their stock is counted. */
export interface MarketGoods {
  productId: string;
  variantId: string;
  inventoryItemId: string;
  sellerId: string;
  price: number;
}

/** A maker with one kind of goods in stock. */
export async function makeGoods(
  ground: Ground,
  {
    stock = 100,
    price = 18_000,
    seller_id: sellerId,
    category,
  }: {
    stock?: number;
    price?: number;
    seller_id?: string;
    category?: CategoryHandle;
  } = {},
): Promise<MarketGoods> {
  const maker = sellerId ?? String((await makeSeller(ground)).id);
  const product = await makeProduct(ground, {
    status: "published",
    seller_id: maker,
    price,
    ...(category === undefined ? {} : { category }),
    variants: [
      {
        title: "Satu ukuran",
        options: { Ukuran: "Satu" },
        prices: [{ currency_code: "idr", amount: price }],
        manage_inventory: true,
        weight: 250,
      },
    ],
    options: [{ title: "Ukuran", values: ["Satu"] }],
  });
  const { variant } = ok(
    await ground.admin.get(
      `/admin/products/${product.id}/variants/${product.variants[0].id}?fields=id,inventory_items.inventory_item_id`,
    ),
  );
  const inventoryItemId = String(variant.inventory_items[0].inventory_item_id);
  ok(
    await ground.admin.post(`/admin/inventory-items/${inventoryItemId}/location-levels`, {
      location_id: ground.stockLocationId,
      stocked_quantity: stock,
    }),
  );
  return {
    productId: product.id,
    variantId: product.variants[0].id,
    inventoryItemId,
    sellerId: maker,
    price,
  };
}

/** A guest of Cikupa. */
export const BUYER = {
  first_name: "Rina Uji",
  phone: "0812-3456-7890",
  address_1: "Jl. Uji 1 RT 01/02",
  address_2: "Talaga",
  city: "Cikupa, Kabupaten Tangerang",
  province: "36.03.18",
  postal_code: "15710",
  country_code: "id",
};

/** A basket with an address and a delivery for every maker in it, ready to be completed. */
export async function makeBasket(
  { store, regionId }: Ground,
  lines: { goods: MarketGoods; quantity?: number }[],
  {
    kind = "courier",
    address = BUYER,
  }: { kind?: "courier" | "pickup"; address?: Record<string, unknown> } = {},
): Promise<string> {
  const { cart } = ok(
    await store.post("/store/carts", {
      region_id: regionId,
      shipping_address: address,
      items: lines.map(({ goods, quantity = 1 }) => ({ variant_id: goods.variantId, quantity })),
    }),
  );
  await chooseDeliveries(store, cart.id, kind);
  return cart.id;
}

/**
 * Many baskets with one piece of each of their goods: the first of each kind is made by the routes, the others are
 * copies of its rows.
 */
export async function makeBaskets(
  container: MedusaContainer,
  ground: Ground,
  wishes: MarketGoods[][],
): Promise<string[]> {
  const kindOf = (goods: MarketGoods[]) => goods.map((one) => one.variantId).join();
  const kinds = new Map(wishes.map((goods) => [kindOf(goods), goods]));
  const ready = new Map<string, string[]>();
  for (const [kind, goods] of kinds) {
    const model = await makeBasket(
      ground,
      goods.map((one) => ({ goods: one })),
    );
    const wanted = wishes.filter((one) => kindOf(one) === kind).length;
    ready.set(kind, [model, ...(await copiesOf(container, model, wanted - 1))]);
  }
  return wishes.map((goods) => ready.get(kindOf(goods))?.pop() ?? "");
}

/** Chooses the same kind of delivery for every maker in a basket. */
export async function chooseDeliveries(
  store: Ground["store"],
  cartId: string,
  kind: "courier" | "pickup",
): Promise<void> {
  const { deliveries } = ok(await store.get(`/store/carts/${cartId}/deliveries`));
  const ids = (deliveries as AnswerBody[]).map(
    (delivery) => delivery.options.find((one: AnswerBody) => one.kind === kind).id as string,
  );
  ok(await store.post(`/store/carts/${cartId}/deliveries`, { option_ids: ids }));
}

/** Completes a basket. */
export function complete({ store }: Ground, cartId: string, paymentProviderId = "pp_bank-transfer_gerai") {
  return store.post(`/store/carts/${cartId}/complete`, { payment_provider_id: paymentProviderId });
}
