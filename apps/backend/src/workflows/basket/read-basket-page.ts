import {
  holidayOf,
  holidayOn,
  legalDateOf,
  type BasketPage,
  type BasketPageLine as PageLine,
  type BasketPageMaker as PageMaker,
} from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";

import { notFound } from "../../errors/person-error";
import { splitBasket, type Share } from "../../modules/order-group/domain/split";
import { listBasketDeliveries, type BasketDeliveryChoice } from "../delivery/list-basket-deliveries";
import { judgeLine } from "../order-group/judge-basket";
import { readBasket, type Basket, type BasketItem, type BasketSeller } from "../order-group/read-basket";
import { availableByLine, type Available } from "./line-stock";

/**
 * Everything a basket's page shows. Sums are those that the order group would have, by the same split.
 * @throws MedusaError when there is no basket of that id
 */
export async function readBasketPage(container: MedusaContainer, cartId: string): Promise<BasketPage> {
  const basket = await readBasket(container, cartId);
  if (!basket) throw notFound("cart_not_found", "Keranjang tidak ditemukan.");
  const [available, deliveries] = await Promise.all([
    availableByLine(container, basket),
    basket.completed_at ? [] : listBasketDeliveries(container, cartId),
  ]);
  const sellerOf = (item: BasketItem) => basket.variants.get(item.variant_id ?? "")?.product?.seller ?? null;
  const shares = splitBasket(
    basket.items.map((item) => ({
      id: item.id,
      sellerId: sellerOf(item)?.id ?? "",
      // The price of a line that has to be brought up to date may be anything.
      unitPrice: Math.round(item.unit_price),
      quantity: item.quantity,
      discounts: (item.adjustments ?? []).map(({ code, amount }) => ({ code: code ?? "", amount })),
    })),
    chosenDeliveries(basket, deliveries),
  );
  const lines = new Map(
    basket.items.map((item) => [item.id, pageLine(item, basket, shares, available.get(item.id) ?? null)]),
  );
  const linesOf = (sellerId: string) =>
    basket.items
      .filter((item) => (sellerOf(item)?.id ?? "") === sellerId)
      .flatMap((item) => lines.get(item.id) ?? []);
  const makers = shares.flatMap((share) => {
    const seller = basket.items.map(sellerOf).find((one) => one?.id === share.sellerId);
    return seller ? [pageMaker(share, seller, linesOf(share.sellerId), deliveries)] : [];
  });
  const sum = (column: "itemsTotal" | "discountTotal" | "shippingTotal" | "total") =>
    shares.reduce((total, share) => total + share[column], 0);
  return {
    id: basket.id,
    completed: basket.completed_at !== null,
    count: basket.items.reduce((pieces, item) => pieces + item.quantity, 0),
    items_total: sum("itemsTotal"),
    discount_total: sum("discountTotal"),
    shipping_total: sum("shippingTotal"),
    total: sum("total"),
    codes: codesOf(shares, basket),
    email: basket.email ?? null,
    address: basket.shipping_address ?? null,
    makers,
    gone: linesOf(""),
  };
}

function chosenDeliveries(basket: Basket, deliveries: readonly BasketDeliveryChoice[]) {
  return deliveries.flatMap(({ seller, chosen_option_id: chosen }) => {
    const method = basket.shipping_methods.find((one) => one.shipping_option_id === chosen);
    return method ? [{ sellerId: seller.id, amount: Math.round(method.amount) }] : [];
  });
}

function pageMaker(
  share: Share,
  seller: BasketSeller,
  lines: PageLine[],
  deliveries: readonly BasketDeliveryChoice[],
): PageMaker {
  const { id, handle, name, kecamatan } = seller;
  const delivery = deliveries.find((one) => one.seller.id === id);
  const holiday = holidayOn(holidayOf(seller), legalDateOf(new Date()));
  return {
    seller: { id, handle, name, kecamatan, holiday },
    lines,
    delivery: {
      chosen_option_id: delivery?.chosen_option_id ?? null,
      options: delivery?.options ?? [],
    },
    items_total: share.itemsTotal,
    discount_total: share.discountTotal,
    shipping_total: share.shippingTotal,
    total: share.total,
  };
}

function pageLine(
  item: BasketItem,
  basket: Basket,
  shares: readonly Share[],
  available: Available,
): PageLine {
  const variant = basket.variants.get(item.variant_id ?? "");
  const product = variant?.product;
  const discounts = shares.flatMap((share) => share.lines).find((line) => line.id === item.id)?.discounts;
  const unitPrice = Math.round(item.unit_price);
  return {
    id: item.id,
    product_id: product?.id ?? null,
    variant_id: item.variant_id ?? null,
    handle: product?.handle ?? null,
    title: product?.title ?? textOf(item.product_title) ?? item.title,
    // Medusa names the only variant of goods somehow; only where there is a choice it says something.
    variant_title: product?.variants?.length === 1 ? null : textOf(item.variant_title),
    thumbnail: textOf(item.thumbnail),
    quantity: item.quantity,
    unit_price: unitPrice,
    current_price: variant?.calculated_price?.calculated_amount ?? null,
    total: unitPrice * item.quantity,
    discount_total: (discounts ?? []).reduce((sum, { amount }) => sum + amount, 0),
    available,
    problem: problemOf(item, basket, available),
  };
}

/** What placing the order would say of this line. */
function problemOf(item: BasketItem, basket: Basket, available: Available): PageLine["problem"] {
  try {
    judgeLine(item, basket);
  } catch (error) {
    if (!(error instanceof MedusaError)) throw error;
    return { code: error.code ?? "product_gone", message: error.message };
  }
  if (available === null || available >= item.quantity) return null;
  return available === 0
    ? { code: "out_of_stock", message: "Stoknya habis. Hapus dari keranjang untuk melanjutkan." }
    : { code: "stock_short", message: `Stoknya tinggal ${available}. Kurangi jumlahnya.` };
}

/** The codes in use, also those that give nothing at the moment. */
function codesOf(shares: readonly Share[], { promotions }: Basket): BasketPage["codes"] {
  const amounts = new Map<string, number>();
  for (const promotion of promotions ?? []) {
    if (promotion?.code && !promotion.is_automatic) amounts.set(promotion.code, 0);
  }
  for (const { code, amount } of shares.flatMap((share) => share.lines).flatMap((line) => line.discounts)) {
    if (code !== "") amounts.set(code, (amounts.get(code) ?? 0) + amount);
  }
  return [...amounts].map(([code, amount]) => ({ code, amount }));
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
