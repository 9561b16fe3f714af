import { createHash } from "node:crypto";

import { WATCHES, type Watch } from "./watches";

/** Channel on which a commit announces new rows. */
export const OUTBOX_CHANNEL = "gerai_outbox";

/**
 * `txid` makes a transaction name each record once, however many of its rows it touches.
 * Rows are deleted when done, so the table is as long as the backlog.
 */
const TABLES = `
CREATE TABLE IF NOT EXISTS outbox_event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL,
  ref_id text NOT NULL,
  txid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  attempts integer NOT NULL DEFAULT 0,
  last_error text,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX IF NOT EXISTS outbox_event_once_per_transaction ON outbox_event (kind, ref_id, txid);
CREATE TABLE IF NOT EXISTS outbox_invalidation (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tags jsonb NOT NULL,
  due_at timestamptz NOT NULL,
  attempts integer NOT NULL DEFAULT 0
);
CREATE INDEX IF NOT EXISTS outbox_invalidation_due ON outbox_invalidation (due_at);
CREATE TABLE IF NOT EXISTS outbox_state (
  key text PRIMARY KEY,
  value jsonb NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);
`;

/** One INSERT of the ids concerned, read from the rows before or after the statement. */
function capture({ kind, refs }: Watch, rows: "old_rows" | "new_rows"): string {
  return `INSERT INTO outbox_event (kind, ref_id)
      SELECT DISTINCT '${kind}', ref::text FROM (${refs.replaceAll("{rows}", rows)}) AS concerned(ref)
      WHERE ref IS NOT NULL ON CONFLICT DO NOTHING;`;
}

/** Trigger function and triggers of one table: statement level, so that a bulk write costs one insert. */
function tableSql(table: string, watches: readonly Watch[]): string {
  const name = `gerai_outbox_${table}`;
  const events = [
    ["INSERT", "REFERENCING NEW TABLE AS new_rows"],
    ["UPDATE", "REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows"],
    ["DELETE", "REFERENCING OLD TABLE AS old_rows"],
  ] as const;
  const triggers = events.map(
    ([event, referencing]) =>
      `CREATE OR REPLACE TRIGGER ${name}_${event.toLowerCase()} AFTER ${event} ON "${table}"
       ${referencing} FOR EACH STATEMENT EXECUTE FUNCTION ${name}();`,
  );
  return `
CREATE OR REPLACE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    INSERT INTO outbox_event (kind, ref_id) VALUES ('all', '*') ON CONFLICT DO NOTHING;
  END IF;
  IF TG_OP IN ('UPDATE', 'DELETE') THEN
      ${watches.map((watch) => capture(watch, "old_rows")).join("\n      ")}
  END IF;
  IF TG_OP IN ('UPDATE', 'INSERT') THEN
      ${watches.map((watch) => capture(watch, "new_rows")).join("\n      ")}
  END IF;
  PERFORM pg_notify('${OUTBOX_CHANNEL}', '');
  RETURN NULL;
END
$body$;
${triggers.join("\n")}
CREATE OR REPLACE TRIGGER ${name}_truncate AFTER TRUNCATE ON "${table}"
  FOR EACH STATEMENT EXECUTE FUNCTION ${name}();`;
}

/** The whole installation: tables, functions and triggers; running it again changes nothing. */
export const OUTBOX_SQL = [
  TABLES,
  ...[...new Set(WATCHES.map((watch) => watch.table))].map((table) =>
    tableSql(
      table,
      WATCHES.filter((watch) => watch.table === table),
    ),
  ),
].join("\n");

/** Fingerprint of the installation, kept as the table's comment. */
export const OUTBOX_SQL_VERSION = createHash("sha256").update(OUTBOX_SQL).digest("hex").slice(0, 16);
