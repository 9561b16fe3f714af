import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * Asks for a full comparison of database and search index. It goes through the outbox like any change,
 * because a second writer beside the drain could overwrite newer documents with older ones.
 */
export default async function searchReconcileNightly(container: MedusaContainer): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await connection.raw("INSERT INTO outbox_event (kind, ref_id) VALUES ('all', '*') ON CONFLICT DO NOTHING");
}

export const config = {
  name: "search-reconcile-nightly",
  // 19:30 UTC is half past two in the night in Jakarta.
  schedule: "30 19 * * *",
};
