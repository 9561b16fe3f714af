import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { setupStore } from "../seed/store";

/**
 * Prepares an empty installation for real makers: region, currency, sales channel and key, stock location,
 * categories; no demo data and no accounts. Run with `medusa exec`; running it again changes nothing.
 */
export default async function setupStoreScript({ container }: ExecArgs): Promise<void> {
  const { publishableKey } = await setupStore(container);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  logger.info(`Store is set up. Publishable key: ${publishableKey}`);
}
