import { Client } from "@medusajs/framework/pg";

const { DB_HOST = "localhost", DB_PORT = "5432", DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env;

/** Where a database of the tests' server is reached. */
export function databaseUrl(name: string): string {
  const login = [DB_USERNAME, DB_PASSWORD].map(encodeURIComponent).join(":");
  return `postgres://${login}@${DB_HOST}:${DB_PORT}/${name}`;
}

/** Works with a connection that belongs to none of the tests' databases. */
export async function withMaintenance<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: databaseUrl("postgres") });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes a database as a copy of another, to which nobody may be connected; without one it is empty. */
export async function createDatabase(client: Client, name: string, template?: string): Promise<void> {
  // The other strategy writes every page to the log as well.
  const copy = template === undefined ? "" : ` template "${template}" strategy file_copy`;
  await client.query(`create database "${name}"${copy}`);
}

/** Drops a database if there is one, whoever is connected. */
export async function dropDatabase(client: Client, name: string): Promise<void> {
  await client.query(`drop database if exists "${name}" with (force)`);
}
