import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { notAllowed } from "../../errors/person-error";
import type { Sql } from "../order-group/shared-transaction";

/**
 * Lets a message that failed or was skipped wait for one more attempt.
 * @throws MedusaError when it was sent, or waits already
 */
export async function retryMessage(container: MedusaContainer, id: string): Promise<void> {
  const sql: Sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await sql.raw(
    `update outbox_message set status = 'waiting', next_attempt_at = now(), updated_at = now()
     where id = ? and status in ('failed', 'skipped') returning id`,
    [id],
  );
  if (rows.length === 0) {
    throw notAllowed("message_not_failed", "Pesan ini sudah terkirim atau masih menunggu dikirim.");
  }
}
