import { DELIVERY_PROVIDER_ID } from "../../modules/delivery";
import { parcelOf } from "../../modules/delivery/domain/parcel";
import { deliveryPrice } from "../../modules/delivery/domain/rate-table";
import type { DeliveryOptionData } from "../../modules/delivery/service";
import { DeliveryPriceChanged } from "./basket-outdated";
import type { JudgedBasket } from "./judge-basket";

/**
 * Whether every chosen delivery still costs what it says in the basket: a maker may have moved since, or weighed its
 * goods. By the table, from what was read already: Medusa's own pricing would read the whole basket once more.
 * @throws DeliveryPriceChanged
 */
export function judgeDeliveryPrices({
  basket,
  lines,
  deliveries,
}: Pick<JudgedBasket, "basket" | "lines" | "deliveries">): void {
  for (const [sellerId, { amount, shipping_option: option }] of deliveries) {
    // Other options have prices that the table knows nothing of.
    if (option?.provider_id !== DELIVERY_PROVIDER_ID || option.price_type !== "calculated") continue;
    const data = option.data as DeliveryOptionData;
    const own = lines.filter(({ seller }) => seller.id === sellerId);
    const parcels = own.map(({ item: { quantity }, variant, product }) =>
      parcelOf({ quantity, variant, product }, data.frozen_category_id),
    );
    const price =
      data.kind === "pickup"
        ? 0
        : deliveryPrice(data.origin, basket.shipping_address?.province ?? "", parcels);
    if (price !== amount)
      throw new DeliveryPriceChanged(own[0]?.seller.name ?? "", Math.round(amount), price);
  }
}
