import { ModuleProvider, Modules } from "@medusajs/framework/utils";

import DeliveryProvider from "./service";

/** Medusa's id of the provider, as shipping options name it. */
export const DELIVERY_PROVIDER_ID = "offline-table_gerai";

export default ModuleProvider(Modules.FULFILLMENT, { services: [DeliveryProvider] });
