import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { env } from "../env";
import { setDemoPasswords } from "../seed/accounts";

/** Gives the demo accounts the password of `DEMO_PASSWORD`; makes no account. Run with `medusa exec`. */
export default async function setDemoPasswordsScript({ container }: ExecArgs): Promise<void> {
  const changed = await setDemoPasswords(container, env.demoPassword);
  container.resolve(ContainerRegistrationKeys.LOGGER).info(`Demo: ${String(changed)} passwords set.`);
}
