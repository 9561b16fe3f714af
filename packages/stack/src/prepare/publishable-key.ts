import type pg from "pg";

import { withClient } from "../postgres/sql.ts";
import { hasTable } from "./stack-meta.ts";

/** The key that opens the Store API for the shop's sales channel; null while the shop is not set up. */
export async function publishableKey(client: pg.Client): Promise<string | null> {
  if (!(await hasTable(client, "api_key"))) return null;
  const found = await client.query<{ token: string }>(
    `select token from api_key where type = 'publishable' and revoked_at is null and deleted_at is null
     order by created_at limit 1`,
  );
  return found.rows[0]?.token ?? null;
}

/** The same, over a connection of its own. */
export function readPublishableKey(databaseUrl: string): Promise<string | null> {
  return withClient(databaseUrl, publishableKey);
}
