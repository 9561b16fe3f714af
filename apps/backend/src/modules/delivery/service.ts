import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  FulfillmentOption,
} from "@medusajs/framework/types";
import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils";

import { parcelOf, type PricedGoods } from "./domain/parcel";
import { deliveryPrice } from "./domain/rate-table";

/** What a shipping option of ours carries; written when it is made, never from outside. */
export interface DeliveryOptionData extends Record<string, unknown> {
  id: "courier" | "pickup";
  kind: "courier" | "pickup";
  seller_id: string;
  /** Kemendagri code of the kecamatan that the goods leave from. */
  origin: string;
  /** Category whose goods are frozen. */
  frozen_category_id: string | null;
}

/** Prices delivery by the programme's own table; a live courier would take this provider's place. */
export default class DeliveryProvider extends AbstractFulfillmentProviderService {
  static override identifier = "offline-table";

  override getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return Promise.resolve([{ id: "courier" }, { id: "pickup" }]);
  }

  override validateOption(): Promise<boolean> {
    return Promise.resolve(true);
  }

  override canCalculate(): Promise<boolean> {
    return Promise.resolve(true);
  }

  /** Whatever a client sends along is dropped; the method carries what the option says. */
  override validateFulfillmentData(optionData: Record<string, unknown>): Promise<Record<string, unknown>> {
    return Promise.resolve({ kind: optionData.kind, seller_id: optionData.seller_id });
  }

  /** No amount means: not there. Medusa then refuses the method, and drops it when the address changes. */
  override calculatePrice(
    optionData: CalculateShippingOptionPriceDTO["optionData"],
    _data: CalculateShippingOptionPriceDTO["data"],
    context: CalculateShippingOptionPriceDTO["context"],
  ): Promise<CalculatedShippingOptionPrice> {
    const option = optionData as unknown as DeliveryOptionData;
    const to = context.shipping_address?.province ?? "";
    const parcels = (context.items as unknown as PricedGoods[]).map((item) =>
      parcelOf(item, option.frozen_category_id),
    );
    const price = option.kind === "pickup" ? 0 : deliveryPrice(option.origin, to, parcels);
    return Promise.resolve({
      calculated_amount: price ?? undefined,
      is_calculated_price_tax_inclusive: true,
    } as CalculatedShippingOptionPrice);
  }

  override createFulfillment(): Promise<CreateFulfillmentResult> {
    return Promise.resolve({ data: {}, labels: [] });
  }

  override cancelFulfillment(): Promise<Record<string, never>> {
    return Promise.resolve({});
  }

  override createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return Promise.resolve({ data: {}, labels: [] });
  }
}
