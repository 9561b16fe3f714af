import { OUTBOX_SQL, OUTBOX_SQL_VERSION } from "./schema";

/** Runs SQL and returns its rows; both a pg client and a knex connection can be bent to this. */
export type RunSql = (sql: string) => Promise<{ rows: Record<string, unknown>[] }>;

/** Lock against two processes installing at once; any number that nothing else uses. */
const INSTALL_LOCK = 782_301_441;

/**
 * Installs or renews the outbox's tables and triggers, in one transaction, if they differ from this code.
 * Must run on one connection and after the links exist.
 * @returns whether anything was done
 */
export async function installOutbox(run: RunSql): Promise<boolean> {
  const { rows } = await run(
    "SELECT obj_description(to_regclass('public.outbox_event'), 'pg_class') AS version",
  );
  if (rows[0]?.version === OUTBOX_SQL_VERSION) return false;
  // Several statements in one string are one transaction to Postgres: all of it or nothing.
  await run(`SELECT pg_advisory_xact_lock(${String(INSTALL_LOCK)});
${OUTBOX_SQL}
COMMENT ON TABLE outbox_event IS '${OUTBOX_SQL_VERSION}';`);
  return true;
}
