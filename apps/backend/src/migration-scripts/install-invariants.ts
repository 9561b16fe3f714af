import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { installInvariants } from "../invariants/install";

/**
 * Installs the rules that the database keeps, after modules and links, whose tables they sit on. Medusa runs this once;
 * the module `invariants` renews them at every start that brings other rules.
 */
export default async function installInvariantsScript({ container }: ExecArgs): Promise<void> {
  await installInvariants(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
}
