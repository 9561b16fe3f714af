import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

import { ensureSellerDelivery } from "./ensure-seller-delivery";

/** Puts goods into the shipping profile of their maker, out of whichever they were in. */
export async function giveGoodsDelivery(
  container: MedusaContainer,
  sellerId: string,
  productIds: string[],
): Promise<void> {
  const profileId = await ensureSellerDelivery(container, sellerId);
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "shipping_profile.id"],
    filters: { id: productIds },
  });
  const goods = data as unknown as { id: string; shipping_profile?: { id: string } | null }[];
  const linkOf = (productId: string, id: string) => ({
    [Modules.PRODUCT]: { product_id: productId },
    [Modules.FULFILLMENT]: { shipping_profile_id: id },
  });
  const misplaced = goods.filter((one) => one.shipping_profile?.id !== profileId);
  if (misplaced.length === 0) return;
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  const old = misplaced.flatMap((one) =>
    one.shipping_profile ? [linkOf(one.id, one.shipping_profile.id)] : [],
  );
  if (old.length > 0) await link.dismiss(old);
  await link.create(misplaced.map((one) => linkOf(one.id, profileId)));
}
