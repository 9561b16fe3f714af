import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { Meilisearch } from "meilisearch";

import { env } from "../../env";
import { keepIndex } from "../../search/index-keeper";
import { INDEX_SETTINGS } from "../../search/index-settings";
import { isSearchOutage } from "../../search/outage";
import { reconcile, type ReconcileDeps } from "../../search/reconcile";
import { connectToDatabase } from "./connect";
import type { DrainDeps } from "./drain";
import { invalidateStorefront, type StorefrontAddress } from "./invalidate-storefront";

/** Outside addresses; from the environment unless a test brings its own. */
export interface Surroundings {
  search: Meilisearch;
  storefront: StorefrontAddress;
}

/** A search request that takes longer than this counts as an outage, in milliseconds. */
const SEARCH_TIMEOUT = 30_000;

/** The surroundings of this process. */
export function surroundingsFromEnv(): Surroundings {
  return {
    search: new Meilisearch({
      host: env.meilisearchHost,
      apiKey: env.meilisearchKey,
      timeout: SEARCH_TIMEOUT,
    }),
    storefront: { url: env.storefrontUrl, secret: env.internalSecret },
  };
}

/** Connects the drain to Medusa, the search server and the storefront. */
export function drainDeps(container: MedusaContainer, surroundings = surroundingsFromEnv()): DrainDeps {
  const { search, storefront } = surroundings;
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  // Resolved at each use: a test restores its database and Medusa then brings new connections.
  const reconcileDeps = (): ReconcileDeps => ({
    query: container.resolve(ContainerRegistrationKeys.QUERY),
    connection: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    search,
    logger,
  });
  return {
    connect: () =>
      connectToDatabase(container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig),
    reconcile: (changed) => reconcile(reconcileDeps(), changed),
    keepIndex: (store) =>
      keepIndex(
        {
          search,
          settings: INDEX_SETTINGS,
          rebuild: () => reconcile(reconcileDeps(), { all: true }),
          logger,
        },
        store,
      ),
    invalidate: (tags) => invalidateStorefront(storefront, tags),
    isOutage: isSearchOutage,
    logger,
  };
}
