import type { LinkDefinition } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { SELLER_MODULE } from "../../../modules/seller";
import type { CreatedGoods } from "./create-goods";

export interface LinkGoodsInput {
  seller_id: string;
  sales_channel_id: string;
  shipping_profile_id: string;
  goods: CreatedGoods[];
  /** Ids of price sets and stock items, in the order of the goods. */
  prices: string[];
  items: string[];
}

/** Ties new goods to price, stock, channel, delivery and, last, their maker. Compensation unties them. */
export const linkGoodsStep = createStep(
  "link-imported-goods",
  async (input: LinkGoodsInput, { container }) => {
    const links = input.goods.flatMap((one, at) => linksOf(input, one, at));
    await container.resolve(ContainerRegistrationKeys.LINK).create(links);
    return new StepResponse(null, { links, ids: input.goods.map(({ product_id }) => product_id) });
  },
  async (made, { container }) => {
    if (!made || made.links.length === 0) return;
    // The maker of published goods cannot be taken away, and these goods are about to be deleted anyway.
    await container.resolve(Modules.PRODUCT).updateProducts({ id: made.ids }, { status: "draft" });
    await container.resolve(ContainerRegistrationKeys.LINK).dismiss(made.links);
  },
);

function linksOf(
  input: LinkGoodsInput,
  { product_id, variant_id }: CreatedGoods,
  at: number,
): LinkDefinition[] {
  const product = { [Modules.PRODUCT]: { product_id } };
  const variant = { [Modules.PRODUCT]: { variant_id } };
  return [
    { ...variant, [Modules.PRICING]: { price_set_id: input.prices[at] } },
    {
      ...variant,
      [Modules.INVENTORY]: { inventory_item_id: input.items[at] },
      data: { required_quantity: 1 },
    },
    { ...product, [Modules.SALES_CHANNEL]: { sales_channel_id: input.sales_channel_id } },
    { ...product, [Modules.FULFILLMENT]: { shipping_profile_id: input.shipping_profile_id } },
    { [SELLER_MODULE]: { seller_id: input.seller_id }, ...product },
  ];
}
