import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { giveGoodsDelivery } from "../workflows/delivery/give-goods-delivery";

interface SellerRow {
  id: string;
  products?: ({ id: string } | null)[] | null;
}

/** Gives goods that were recorded before makers had shipping profiles of their own the one of their maker. */
export default async function giveAllGoodsDelivery({ container }: { container: MedusaContainer }) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "seller", fields: ["id", "products.id"] });
  for (const { id, products } of data as unknown as SellerRow[]) {
    const productIds = (products ?? []).flatMap((product) => product?.id ?? []);
    if (productIds.length > 0) await giveGoodsDelivery(container, id, productIds);
  }
}
