import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createPricePreferencesWorkflow,
  createRegionsWorkflow,
  createStockLocationsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateApiKeysWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows";

import { setupCategories } from "./categories";

const STORE_NAME = "Gerai Tangerang Gemilang";
const SALES_CHANNEL = "Gerai online";
const REGION = "Indonesia";
const KEY_TITLE = "Toko online";
const STOCK_LOCATION = "Gerai Tangerang Gemilang";
/** The regency's own shop, where makers keep their stock. */
const ADDRESS = {
  address_1: "Jl. Raya Serang km 18,5, Talaga, Cikupa",
  city: "Kabupaten Tangerang",
  province: "Banten",
  postal_code: "15710",
  country_code: "id",
};

/** What goods need to be created and sold. */
export interface StoreSetup {
  regionId: string;
  salesChannelId: string;
  stockLocationId: string;
  shippingProfileId: string;
  /** The key that the shop sends with every Store request; public. */
  publishableKey: string;
  /** Category id by handle. */
  categories: ReadonlyMap<string, string>;
}

/**
 * Brings the one store into shape: region Indonesia in rupiah with all-in prices, one sales channel and its
 * key, the Gerai as stock location, the fifteen categories. Creates what is absent and leaves the rest.
 */
export async function setupStore(container: MedusaContainer): Promise<StoreSetup> {
  const salesChannelId = await setupSalesChannel(container);
  const regionId = await setupRegion(container);
  const stockLocationId = await setupStockLocation(container, salesChannelId);
  await setupStoreRecord(container, { salesChannelId, regionId, stockLocationId });
  return {
    regionId,
    salesChannelId,
    stockLocationId,
    shippingProfileId: await setupShippingProfile(container),
    publishableKey: await setupKey(container, salesChannelId),
    categories: await setupCategories(container),
  };
}

/** Medusa has made a store with a sales channel at its first start; the channel gets the programme's name. */
async function setupSalesChannel(container: MedusaContainer): Promise<string> {
  const service = container.resolve(Modules.SALES_CHANNEL);
  const [named] = await service.listSalesChannels({ name: SALES_CHANNEL }, { take: 1 });
  if (named) return named.id;
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 });
  const id = store?.default_sales_channel_id;
  if (!id) return (await service.createSalesChannels({ name: SALES_CHANNEL })).id;
  await updateSalesChannelsWorkflow(container).run({
    input: {
      selector: { id },
      update: { name: SALES_CHANNEL, description: "Toko daring Gerai Tangerang Gemilang" },
    },
  });
  return id;
}

async function setupRegion(container: MedusaContainer): Promise<string> {
  const [existing] = await container
    .resolve(Modules.REGION)
    .listRegions({ currency_code: "idr" }, { take: 1 });
  const regionId =
    existing?.id ??
    (
      await createRegionsWorkflow(container).run({
        input: {
          regions: [
            {
              name: REGION,
              currency_code: "idr",
              countries: ["id"],
              payment_providers: ["pp_system_default"],
              is_tax_inclusive: true,
            },
          ],
        },
      })
    ).result[0]?.id;
  if (regionId === undefined) throw new Error("Medusa created no region.");
  await setupTax(container);
  return regionId;
}

/** Prices are all-in (Permendag 31/2023), so the tax region carries no rate on top. */
async function setupTax(container: MedusaContainer): Promise<void> {
  const [region] = await container.resolve(Modules.TAX).listTaxRegions({ country_code: "id" }, { take: 1 });
  if (!region) {
    await createTaxRegionsWorkflow(container).run({
      input: [{ country_code: "id", provider_id: "tp_system" }],
    });
  }
  const preference = { attribute: "currency_code", value: "idr" };
  const [set] = await container.resolve(Modules.PRICING).listPricePreferences(preference, { take: 1 });
  if (!set) {
    await createPricePreferencesWorkflow(container).run({
      input: [{ ...preference, is_tax_inclusive: true }],
    });
  }
}

async function setupStockLocation(container: MedusaContainer, salesChannelId: string): Promise<string> {
  const service = container.resolve(Modules.STOCK_LOCATION);
  const [existing] = await service.listStockLocations({ name: STOCK_LOCATION }, { take: 1 });
  if (existing) return existing.id;
  const { result } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name: STOCK_LOCATION, address: ADDRESS }] },
  });
  const id = result[0]?.id;
  if (id === undefined) throw new Error("Medusa created no stock location.");
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id, add: [salesChannelId] } });
  return id;
}

async function setupStoreRecord(
  container: MedusaContainer,
  ids: { salesChannelId: string; regionId: string; stockLocationId: string },
): Promise<void> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 });
  if (!store) throw new Error("Medusa has no store; start it once or run its migrations.");
  if (store.name === STORE_NAME && store.default_region_id === ids.regionId) return;
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: STORE_NAME,
        supported_currencies: [{ currency_code: "idr", is_default: true, is_tax_inclusive: true }],
        default_sales_channel_id: ids.salesChannelId,
        default_region_id: ids.regionId,
        default_location_id: ids.stockLocationId,
      },
    },
  });
}

async function setupShippingProfile(container: MedusaContainer): Promise<string> {
  const service = container.resolve(Modules.FULFILLMENT);
  const [existing] = await service.listShippingProfiles({ type: "default" }, { take: 1 });
  return (
    existing?.id ?? (await service.createShippingProfiles({ name: "Pengiriman biasa", type: "default" })).id
  );
}

async function setupKey(container: MedusaContainer, salesChannelId: string): Promise<string> {
  const service = container.resolve(Modules.API_KEY);
  const [existing] = await service.listApiKeys(
    { type: "publishable" },
    { take: 1, order: { created_at: "ASC" } },
  );
  if (existing) {
    if (existing.title !== KEY_TITLE) {
      await updateApiKeysWorkflow(container).run({
        input: { selector: { id: existing.id }, update: { title: KEY_TITLE } },
      });
    }
    return existing.token;
  }
  const key = await service.createApiKeys({ title: KEY_TITLE, type: "publishable", created_by: "setup" });
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [salesChannelId] } });
  return key.token;
}
