import { Client, type ClientConfig } from "@medusajs/framework/pg";
import type { ConfigModule } from "@medusajs/framework/types";

/** A connection of its own to the database Medusa uses: locks and LISTEN cannot live in a pool. */
export async function connectToDatabase(config: ConfigModule["projectConfig"]): Promise<Client> {
  const driver = config.databaseDriverOptions as { connection?: Pick<ClientConfig, "ssl"> } | undefined;
  const client = new Client({
    connectionString: config.databaseUrl,
    ssl: driver?.connection?.ssl,
    application_name: "gerai-outbox",
    keepAlive: true,
  });
  await client.connect();
  return client;
}
