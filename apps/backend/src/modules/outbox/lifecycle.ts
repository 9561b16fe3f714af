import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

import { OutboxDrain } from "./drain";
import { installOutbox } from "./sql/install";
import { drainDeps } from "./wiring";

/**
 * Whether this process drains: a server does, a script, a migration or a test does not. `GERAI_DRAIN=1`
 * and `GERAI_DRAIN=0` say otherwise.
 */
export function shouldDrain(
  environment: Record<string, string | undefined>,
  argv: readonly string[],
): boolean {
  if (environment.GERAI_DRAIN === "1") return true;
  if (environment.GERAI_DRAIN === "0") return false;
  // `medusa develop` runs `medusa start` in a child.
  return argv[2] === "start";
}

/** Installs the triggers if they are older than this code, and starts draining. */
export async function startDraining(container: MedusaContainer): Promise<OutboxDrain> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  if (await installOutbox((sql) => connection.raw(sql))) logger.info("Outbox: triggers installed.");
  const drain = new OutboxDrain(drainDeps(container));
  drain.start();
  return drain;
}

/** Catches up on certificates that ended while nothing was running. */
export async function expireOverdueCertificates(container: MedusaContainer): Promise<void> {
  // By its id: a module does not import workflows.
  await container.resolve(Modules.WORKFLOW_ENGINE).run("expire-certifications", { input: {} });
}
