import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { env } from "../../env";
import { dropKeptMails, mailFolder } from "../../mail/file-carrier";
import type { Sql } from "../order-group/shared-transaction";

/** How long it can be seen what was sent, in days. */
export const KEPT_DAYS = 90;

/** Forgets messages that have had their end for 90 days, and the files of mails that no server took. */
export async function tidyMessages(container: MedusaContainer): Promise<number> {
  const sql: Sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await sql.raw(
    `delete from outbox_message where status in ('sent', 'skipped', 'failed')
       and created_at < now() - interval '${String(KEPT_DAYS)} days' returning id`,
  );
  await dropKeptMails(mailFolder(env.dataDir), new Date(Date.now() - KEPT_DAYS * 86_400_000));
  return rows.length;
}
