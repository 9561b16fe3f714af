import type pg from "pg";

/** What the stack remembers about a database, kept in that database so that it travels with it. */
export type MetaKey = "migrations" | "store" | "seed" | "demo_password";

/** Reads one remembered value; null when it was never set. */
export async function readMeta(client: pg.Client, key: MetaKey): Promise<string | null> {
  await makeTable(client);
  const found = await client.query<{ value: string }>("select value from stack_meta where key = $1", [key]);
  return found.rows[0]?.value ?? null;
}

/** Remembers one value. */
export async function writeMeta(client: pg.Client, key: MetaKey, value: string): Promise<void> {
  await makeTable(client);
  await client.query(
    "insert into stack_meta (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value",
    [key, value],
  );
}

/** Whether a table is there at all. */
export async function hasTable(client: pg.Client, table: string): Promise<boolean> {
  const found = await client.query<{ there: boolean }>("select to_regclass($1) is not null as there", [
    table,
  ]);
  return found.rows[0]?.there === true;
}

async function makeTable(client: pg.Client): Promise<void> {
  if (await hasTable(client, "stack_meta")) return;
  await client.query("create table if not exists stack_meta (key text primary key, value text not null)");
}
