/**
 * A backend process for tests and benchmarks: everything of the application except its routes, jobs and hooks, on
 * a database that is there already. It takes orders from the process that started it, and can be told to die in the
 * middle of them. Not for use outside of tests.
 */
import { join } from "node:path";

import { MedusaAppLoader } from "@medusajs/framework";
import { LinkLoader } from "@medusajs/framework/links";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, getResolvedPlugins, mergePluginModules } from "@medusajs/framework/utils";
import { initializeContainer } from "@medusajs/medusa/loaders/index";

import { placeOrderGroup } from "../../workflows/order-group/place-order-group";
import { tendGroups } from "../../workflows/order-group/tend-groups";
import { completeTheirWay, openTheirPayment } from "./core-completion";
import type { ChildAnswer, ChildOrder } from "./protocol";

let statements = 0;
let fatal = Infinity;

async function boot(): Promise<MedusaContainer> {
  const directory = process.cwd();
  const container = await initializeContainer(directory);
  const config = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  const plugins = await getResolvedPlugins(directory, config, true);
  mergePluginModules(config, plugins);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  await new LinkLoader(
    plugins.map((plugin) => join(plugin.resolve, "links")),
    logger,
  ).load();
  await new MedusaAppLoader().load();
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION).on("query", () => {
    statements += 1;
    // Half of the deaths before a statement leaves for the database, half right after it.
    if (statements === Math.floor(fatal)) {
      if (Number.isInteger(fatal)) process.kill(process.pid, "SIGKILL");
      else setImmediate(() => process.kill(process.pid, "SIGKILL"));
    }
  });
  return container;
}

async function carryOut(container: MedusaContainer, order: ChildOrder): Promise<unknown> {
  switch (order.what) {
    case "complete":
      return placeOrderGroup(container, {
        cartId: order.cartId,
        paymentProviderId: "pp_bank-transfer_gerai",
        customerId: null,
      });
    case "complete-their-way":
      return completeTheirWay(container, order.cartId);
    case "open-their-payment":
      return openTheirPayment(container, order.cartId);
    case "tend":
      return tendGroups(container);
    case "die-after":
      fatal = statements + order.statements;
      return null;
    case "count":
      return statements;
  }
}

async function main(): Promise<void> {
  const container = await boot();
  process.on("message", (order: ChildOrder) => {
    const begun = performance.now();
    const answer = (rest: Pick<ChildAnswer, "result" | "error">) =>
      process.send?.({ id: order.id, ms: performance.now() - begun, ...rest } satisfies ChildAnswer);
    carryOut(container, order).then(
      (result) => answer({ result }),
      (error: unknown) => answer({ error: error instanceof Error ? error.message : String(error) }),
    );
  });
  // Nobody is left to give orders to it.
  process.on("disconnect", () => process.exit(0));
  process.send?.({ id: 0, ms: performance.now() } satisfies ChildAnswer);
}

void main();
