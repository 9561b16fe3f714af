import { CATEGORIES } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

import type { Shelf } from "./product-input";
import { UnusableInput } from "./reasons";

/**
 * Finds where goods are put: sales channel, stock location, shipping profile, categories; makes the search words
 * that are absent.
 * @throws UnusableInput when the installation has not been set up
 */
export async function findShelf(
  container: MedusaContainer,
  sellerHandle: string,
  keywords: readonly string[],
): Promise<Shelf> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 });
  const [profile] = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingProfiles({ type: "default" }, { take: 1, select: ["id"] });
  const categories = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories(
      { handle: CATEGORIES.map(({ handle }) => handle) },
      { select: ["id", "handle"], take: null },
    );
  const { default_sales_channel_id: salesChannelId, default_location_id: stockLocationId } = store ?? {};
  if (!salesChannelId || !stockLocationId || !profile || categories.length < CATEGORIES.length) {
    throw new UnusableInput(
      "not_set_up",
      "Toko daring ini belum disiapkan. Jalankan `npm run up` satu kali, lalu impor lagi.",
    );
  }
  return {
    salesChannelId,
    stockLocationId,
    shippingProfileId: profile.id,
    categories: new Map(categories.map(({ handle, id }) => [handle, id])),
    tags: await ensureTags(container, keywords),
    sellerHandle,
  };
}

async function ensureTags(
  container: MedusaContainer,
  words: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(words)];
  if (wanted.length === 0) return new Map();
  const service = container.resolve(Modules.PRODUCT);
  const find = async () => {
    const tags = await service.listProductTags({ value: wanted }, { select: ["id", "value"], take: null });
    return new Map(tags.map(({ value, id }) => [value, id]));
  };
  const existing = await find();
  const absent = wanted.filter((value) => !existing.has(value));
  if (absent.length === 0) return existing;
  try {
    await service.createProductTags(absent.map((value) => ({ value })));
  } catch (error) {
    // Another run may have made the same words in between; then they are there.
    const found = await find();
    if (absent.some((value) => !found.has(value))) throw error;
    return found;
  }
  return find();
}
