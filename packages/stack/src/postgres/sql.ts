import pg from "pg";

import { UserError } from "../user-error.ts";

/** Runs one piece of work on one connection and closes it. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A server that stops closes idle connections; the failing query tells, this event must not crash us.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Address of a database on the embedded server. */
export function embeddedUrl(port: number, user: string, password: string, database: string): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
}

/** Makes the database the address names, unless it is there; a UserError says why it cannot be reached. */
export async function ensureDatabase(url: string): Promise<"created" | "present"> {
  try {
    await withClient(url, (client) => client.query("select 1"));
    return "present";
  } catch (error) {
    if (codeOf(error) !== "3D000") throw unreachable(url, error);
  }
  const server = new URL(url);
  const name = decodeURIComponent(server.pathname.slice(1));
  server.pathname = "/postgres";
  try {
    await withClient(server.href, (client) => client.query(`create database ${quoteIdentifier(name)}`));
  } catch (error) {
    throw unreachable(url, error);
  }
  return "created";
}

/** Postgres error code of anything thrown, or the system's. */
function codeOf(error: unknown): string | undefined {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : undefined;
}

function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function unreachable(url: string, error: unknown): UserError {
  const { host, pathname } = new URL(url);
  const reason = error instanceof AggregateError ? (codeOf(error) ?? "no answer") : (error as Error).message;
  return new UserError(`The database ${pathname.slice(1)} on ${host} cannot be used: ${reason}.`);
}
