import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { installOutbox } from "../modules/outbox/sql/install";

/** Installs the outbox after modules and links, whose tables its triggers sit on. */
export default async function installOutboxScript({ container }: ExecArgs): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await installOutbox((sql) => connection.raw(sql));
}
