import type { CreateOrderDTO } from "@medusajs/framework/types";

import type { Share } from "../../modules/order-group/domain/split";
import type { JudgedBasket, JudgedLine } from "./judge-basket";
import type { BasketAddress } from "./read-basket";

/** One maker's order that is about to be written. */
export interface PlannedOrder {
  orderId: string;
  share: Share;
  lines: (JudgedLine & { orderLineId: string })[];
}

/** Columns that a line of a basket and a line of an order have in common. */
const COPIED = [
  "title",
  "subtitle",
  "thumbnail",
  "product_id",
  "product_title",
  "product_description",
  "product_subtitle",
  "product_type",
  "product_type_id",
  "product_collection",
  "product_handle",
  "variant_id",
  "variant_sku",
  "variant_barcode",
  "variant_title",
  "variant_option_values",
  "is_discountable",
  "is_giftcard",
  "requires_shipping",
  "unit_price",
  "compare_at_unit_price",
  "is_tax_inclusive",
  "quantity",
] as const;

/**
 * One maker's order as Medusa's order module takes it. Metadata of basket and lines is left behind: anyone may
 * write it from outside, and the order belongs to whoever is logged in, not to a typed e-mail address.
 */
export function orderInput(
  judged: JudgedBasket,
  planned: PlannedOrder,
  { groupId, customerId }: { groupId: string; customerId: string | null },
): CreateOrderDTO {
  const { basket, deliveries } = judged;
  const { share, lines, orderId } = planned;
  const delivery = deliveries.get(share.sellerId);
  return {
    id: orderId,
    region_id: basket.region_id,
    sales_channel_id: basket.sales_channel_id,
    currency_code: basket.currency_code,
    status: "pending",
    no_notification: false,
    ...(customerId === null ? {} : { customer_id: customerId }),
    ...(basket.email ? { email: basket.email } : {}),
    ...(basket.locale ? { locale: basket.locale } : {}),
    ...addressField("shipping_address", basket.shipping_address),
    ...addressField("billing_address", basket.billing_address),
    metadata: { order_group_id: groupId, seller_id: share.sellerId },
    items: lines.map((line) => lineInput(line, share)),
    shipping_methods: delivery
      ? [
          {
            name: delivery.name,
            amount: delivery.amount,
            is_tax_inclusive: delivery.is_tax_inclusive,
            shipping_option_id: delivery.shipping_option_id,
            data: delivery.data ?? {},
          },
        ]
      : [],
  } as unknown as CreateOrderDTO;
}

function lineInput({ item, orderLineId }: PlannedOrder["lines"][number], share: Share) {
  const discounts = share.lines.find((line) => line.id === item.id)?.discounts ?? [];
  return {
    id: orderLineId,
    ...Object.fromEntries(COPIED.map((column) => [column, item[column]])),
    metadata: {},
    tax_lines: [],
    adjustments: discounts.map(({ code, amount }) => {
      const source = (item.adjustments ?? []).find((one) => (one.code ?? "") === code);
      return {
        code,
        amount,
        description: source?.description ?? null,
        promotion_id: source?.promotion_id ?? null,
        provider_id: source?.provider_id ?? null,
        is_tax_inclusive: true,
      };
    }),
  };
}

function addressField(name: string, address: BasketAddress | null | undefined) {
  if (!address) return {};
  const { first_name, last_name, phone, company, address_1, address_2, city, province } = address;
  const { postal_code, country_code } = address;
  return {
    [name]: {
      ...{ first_name, last_name, phone, company, address_1, address_2, city, province },
      ...{ postal_code, country_code },
    },
  };
}
