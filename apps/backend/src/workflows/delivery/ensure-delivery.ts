import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

import { DELIVERY_PROVIDER_ID } from "../../modules/delivery";

const ZONE = "Indonesia";

/**
 * Makes sure that goods can leave the Gerai at all: a fulfilment set with a zone for Indonesia and our provider,
 * on the one place where stock lies.
 * @returns id of the service zone that shipping options belong to
 */
export async function ensureDelivery(container: MedusaContainer): Promise<string> {
  return container.resolve(Modules.LOCKING).execute("gerai-delivery", async () => {
    const fulfillment = container.resolve(Modules.FULFILLMENT);
    const [zone] = await fulfillment.listServiceZones({ name: ZONE }, { take: 1, select: ["id"] });
    if (zone) return zone.id;
    const locationId = await stockLocationId(container);
    const set = await fulfillment.createFulfillmentSets({
      name: "Gerai",
      type: "shipping",
      service_zones: [{ name: ZONE, geo_zones: [{ type: "country", country_code: "id" }] }],
    });
    const link = container.resolve(ContainerRegistrationKeys.LINK);
    const location = { [Modules.STOCK_LOCATION]: { stock_location_id: locationId } };
    await link.create([
      { ...location, [Modules.FULFILLMENT]: { fulfillment_set_id: set.id } },
      { ...location, [Modules.FULFILLMENT]: { fulfillment_provider_id: DELIVERY_PROVIDER_ID } },
    ]);
    const made = set.service_zones[0]?.id;
    if (made === undefined) throw new Error("Medusa created no service zone.");
    return made;
  });
}

async function stockLocationId(container: MedusaContainer): Promise<string> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 });
  if (store?.default_location_id) return store.default_location_id;
  const [first] = await container
    .resolve(Modules.STOCK_LOCATION)
    .listStockLocations({}, { take: 1, select: ["id"], order: { created_at: "ASC" } });
  if (!first) throw new Error("There is no stock location; run the set-up of the store first.");
  return first.id;
}
