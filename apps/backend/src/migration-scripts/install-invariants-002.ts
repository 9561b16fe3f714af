import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { installInvariants } from "../invariants/install";

/**
 * Installs the rules that the database keeps. Medusa runs a script once per file name: when the rules change,
 * copy this file to the next number with the new fingerprint (a spec compares the newest one).
 */
export const INVARIANTS_HASH = "5bc34dc5cdfbabdd";

export default async function installInvariants002({ container }: { container: MedusaContainer }) {
  await installInvariants(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
}
