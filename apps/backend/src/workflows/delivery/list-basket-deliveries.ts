import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { listShippingOptionsForCartWithPricingWorkflow } from "@medusajs/medusa/core-flows";

import { notFound } from "../../errors/person-error";

interface SellerRow {
  id: string;
  name: string;
  handle: string;
  kecamatan: string;
}

interface CartRow {
  items: ({ variant?: { product?: ProductRow | null } | null } | null)[];
  shipping_methods: ({ shipping_option_id: string } | null)[];
}

interface ProductRow {
  seller?: SellerRow | null;
  shipping_profile?: { id: string } | null;
}

interface OptionRow {
  id: string;
  name: string;
  shipping_profile_id: string;
  data?: { kind?: string } | null;
  calculated_price?: { calculated_amount?: number | null } | null;
}

/** One maker of a basket and the ways its goods can travel. */
export interface BasketDeliveryChoice {
  seller: SellerRow;
  chosen_option_id: string | null;
  options: { id: string; kind: string; name: string; amount: number | null }[];
}

/** The ways in which the goods of each maker in a basket can reach the buyer, with their prices. */
export async function listBasketDeliveries(
  container: MedusaContainer,
  cartId: string,
): Promise<BasketDeliveryChoice[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "id",
      "shipping_methods.shipping_option_id",
      "items.variant.product.shipping_profile.id",
      "items.variant.product.seller.id",
      "items.variant.product.seller.name",
      "items.variant.product.seller.handle",
      "items.variant.product.seller.kecamatan",
    ],
    filters: { id: cartId },
  });
  const cart = data[0] as unknown as CartRow | undefined;
  if (!cart) throw notFound("cart_not_found", "Keranjang tidak ditemukan.");
  const makers = new Map<string, { seller: SellerRow; profileId: string }>();
  for (const item of cart.items) {
    const { seller, shipping_profile: profile } = item?.variant?.product ?? {};
    if (seller && profile) {
      const { id, name, handle, kecamatan } = seller;
      makers.set(id, { seller: { id, name, handle, kecamatan }, profileId: profile.id });
    }
  }
  const options = await pricedOptions(
    container,
    cartId,
    [...makers.values()].map((one) => one.profileId),
  );
  const chosen = cart.shipping_methods.flatMap((method) => method?.shipping_option_id ?? []);
  return [...makers.values()].map(({ seller, profileId }) => {
    const own = options.filter((option) => option.shipping_profile_id === profileId);
    return {
      seller,
      chosen_option_id: own.find((option) => chosen.includes(option.id))?.id ?? null,
      options: own.map((option) => ({
        id: option.id,
        kind: option.data?.kind ?? "courier",
        name: option.name,
        amount: option.calculated_price?.calculated_amount ?? null,
      })),
    };
  });
}

async function pricedOptions(
  container: MedusaContainer,
  cartId: string,
  profileIds: string[],
): Promise<OptionRow[]> {
  if (profileIds.length === 0) return [];
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "shipping_option",
    fields: ["id"],
    filters: { shipping_profile_id: profileIds },
  });
  const ids = (data as { id: string }[]).map((option) => ({ id: option.id }));
  if (ids.length === 0) return [];
  const { result } = await listShippingOptionsForCartWithPricingWorkflow(container).run({
    input: { cart_id: cartId, options: ids, is_return: false },
  });
  return result as unknown as OptionRow[];
}
