import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createShippingOptionsWorkflow } from "@medusajs/medusa/core-flows";

import { DELIVERY_PROVIDER_ID } from "../../modules/delivery";
import type { DeliveryOptionData } from "../../modules/delivery/service";
import { SELLER_MODULE } from "../../modules/seller";
import { ensureDelivery } from "./ensure-delivery";

/** A maker as far as delivery is concerned. */
interface SellerRow {
  id: string;
  name: string;
  handle: string;
  kecamatan_code: string;
  shipping_profile?: { id: string } | null;
}

const KINDS = [
  { kind: "courier", name: "Kurir", description: "Diantar ke alamat Anda" },
  { kind: "pickup", name: "Ambil di Gerai", description: "Gratis, di Gerai Tangerang Gemilang, Cikupa" },
] as const;

/**
 * Makes sure that a maker has a shipping profile and options of its own, leaving from where it works.
 * @returns the profile's id
 */
export async function ensureSellerDelivery(container: MedusaContainer, sellerId: string): Promise<string> {
  const zoneId = await ensureDelivery(container);
  return container.resolve(Modules.LOCKING).execute(`seller-delivery:${sellerId}`, async () => {
    const seller = await sellerOf(container, sellerId);
    const profileId = seller.shipping_profile?.id ?? (await createProfile(container, seller));
    await ensureOptions(container, seller, profileId, zoneId);
    return profileId;
  });
}

/** The same for a maker who has options already; one without goods needs none yet. */
export async function moveSellerDelivery(container: MedusaContainer, sellerId: string): Promise<void> {
  const { shipping_profile: profile } = await sellerOf(container, sellerId);
  if (profile) await ensureSellerDelivery(container, sellerId);
}

async function sellerOf(container: MedusaContainer, sellerId: string): Promise<SellerRow> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller",
    fields: ["id", "name", "handle", "kecamatan_code", "shipping_profile.id"],
    filters: { id: sellerId },
  });
  const seller = data[0] as unknown as SellerRow | undefined;
  if (!seller) throw new Error(`There is no seller ${sellerId}`);
  return seller;
}

async function createProfile(container: MedusaContainer, seller: SellerRow): Promise<string> {
  const fulfillment = container.resolve(Modules.FULFILLMENT);
  // The id makes the name unique, which Medusa asks for, and finds a profile whose link was lost in a crash.
  const name = `${seller.name} (${seller.id})`;
  const [found] = await fulfillment.listShippingProfiles({ name }, { take: 1, select: ["id"] });
  const profile = found ?? (await fulfillment.createShippingProfiles({ name, type: "seller" }));
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [SELLER_MODULE]: { seller_id: seller.id },
    [Modules.FULFILLMENT]: { shipping_profile_id: profile.id },
  });
  return profile.id;
}

/** Creates what is missing, and lets the goods of a maker who has moved leave from the new place. */
async function ensureOptions(
  container: MedusaContainer,
  seller: SellerRow,
  profileId: string,
  zoneId: string,
): Promise<void> {
  const fulfillment = container.resolve(Modules.FULFILLMENT);
  const existing = await fulfillment.listShippingOptions(
    { shipping_profile_id: profileId },
    { select: ["id", "data"] },
  );
  const frozenCategoryId = await frozenCategory(container);
  for (const { kind, name, description } of KINDS) {
    const data: DeliveryOptionData = {
      id: kind,
      kind,
      seller_id: seller.id,
      origin: seller.kecamatan_code,
      frozen_category_id: frozenCategoryId,
    };
    const option = existing.find((one) => one.data?.kind === kind);
    if (!option) {
      await createShippingOptionsWorkflow(container).run({
        input: [
          {
            name,
            service_zone_id: zoneId,
            shipping_profile_id: profileId,
            provider_id: DELIVERY_PROVIDER_ID,
            price_type: "calculated",
            type: { label: name, description, code: kind },
            data,
            rules: [
              { attribute: "enabled_in_store", operator: "eq", value: "true" },
              { attribute: "is_return", operator: "eq", value: "false" },
            ],
          },
        ],
      });
    } else if (
      option.data?.origin !== data.origin ||
      option.data?.frozen_category_id !== data.frozen_category_id
    ) {
      await fulfillment.updateShippingOptions(option.id, { data });
    }
  }
}

async function frozenCategory(container: MedusaContainer): Promise<string | null> {
  const [category] = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories({ handle: "makanan-beku" }, { take: 1, select: ["id"] });
  return category?.id ?? null;
}
