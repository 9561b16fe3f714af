import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

import { importProducts } from "../../importer/import-products";
import { readSheet } from "../../importer/read-sheet";
import { UnusableInput } from "../../importer/reasons";
import type { Sql } from "../order-group/shared-transaction";
import { bytesOf, save } from "./keep-import";
import { findImport, importsOf, type ImportRecord } from "./read-imports";

/** Seconds without a sign of life after which an import counts as abandoned. */
const ABANDONED = 90;
const PULSE_MS = 20_000;
/** Hours that a table is kept which nobody starts. */
const KEPT_HOURS = 24;

/**
 * Works off an import that waits, or that was abandoned half-way, batch by batch; whoever comes second does nothing.
 * What a crash cut short goes on after its last batch. Ends as `done` or as `failed` with a reason, never in between.
 */
export async function workOffImport(container: MedusaContainer, id: string): Promise<void> {
  const sellerId = await claim(container, id);
  if (sellerId === null) return;
  const record = await findImport(container, sellerId, id);
  // A batch with many pictures may take longer than an abandoned import is left alone.
  const pulse = setInterval(() => {
    save(container, id, { beat_at: new Date() }).catch(() => undefined);
  }, PULSE_MS);
  try {
    const report = await importProducts(container, {
      sheet: await readSheet(await bytesOf(container, record)),
      seller: sellerId,
      mapping: record.mapping,
      publish: record.publish,
      dryRun: false,
      defaults: { category: null },
      ...(record.tally === null ? {} : { from: record.tally }),
      onBatch: async (done, _all, tally) => {
        await save(container, id, { done, tally, beat_at: new Date() });
      },
    });
    await finish(container, record, { state: "done", report, problem: null });
  } catch (error) {
    const known = error instanceof UnusableInput;
    const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    if (!known) logger.error(`Import ${id} ended: ${String(error)}`, error as Error);
    await finish(container, record, {
      state: "failed",
      problem: known
        ? { code: error.code, message: error.message }
        : {
            code: "unexpected",
            message:
              "Impor terhenti karena gangguan di pihak kami. Baris yang sudah masuk tetap tersimpan; impor berkas yang sama sekali lagi untuk sisanya.",
          },
    });
  } finally {
    clearInterval(pulse);
  }
  const [next] = await importsOf(container).listProductImports(
    { seller_id: sellerId, state: "waiting" },
    { take: 1, select: ["id"], order: { created_at: "ASC" } },
  );
  if (next) await workOffImport(container, next.id);
}

/** Starts everything that waits or was abandoned, and takes away tables that nobody started. */
export async function tendImports(container: MedusaContainer): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = (await connection.raw(
    `select id from product_import where deleted_at is null and (state = 'waiting'
       or (state = 'running' and beat_at < now() - make_interval(secs => ?))) order by created_at limit 20`,
    [ABANDONED],
  )) as { rows: { id: string }[] };
  for (const { id } of rows) await workOffImport(container, id);
  const old = new Date(Date.now() - KEPT_HOURS * 3_600_000);
  const stale = await importsOf(container).listProductImports(
    { state: "checked", created_at: { $lt: old } },
    { take: 100 },
  );
  for (const record of stale as unknown as ImportRecord[]) {
    await removeFile(container, record);
    await importsOf(container).deleteProductImports(record.id);
  }
}

/** Takes an import for this process; null when somebody else has it, or another of the shop is under way. */
async function claim(container: MedusaContainer, id: string): Promise<string | null> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return await connection.transaction(async (transaction: Sql) => {
    // Two imports of one shop that begin at the same moment would not see each other.
    await transaction.raw(
      "select pg_advisory_xact_lock(hashtextextended(seller_id, 0)) from product_import where id = ?",
      [id],
    );
    const { rows } = await transaction.raw(
      `update product_import as mine set state = 'running', beat_at = now(), updated_at = now()
     where id = ? and (state = 'waiting' or (state = 'running' and beat_at < now() - make_interval(secs => ?)))
       and not exists (select 1 from product_import other where other.seller_id = mine.seller_id
         and other.id <> mine.id and other.state = 'running' and other.beat_at >= now() - make_interval(secs => ?))
     returning seller_id`,
      [id, ABANDONED, ABANDONED],
    );
    return (rows[0]?.seller_id as string | undefined) ?? null;
  });
}

async function finish(
  container: MedusaContainer,
  record: ImportRecord,
  change: Partial<ImportRecord>,
): Promise<void> {
  await save(container, record.id, { ...change, file_key: null, finished_at: new Date() });
  await removeFile(container, record);
}

async function removeFile(container: MedusaContainer, { file_key: key }: ImportRecord): Promise<void> {
  if (key !== null) await container.resolve(Modules.FILE).deleteFiles(key);
}

/** Forgets a table that was only looked through. */
export async function dropImport(container: MedusaContainer, record: ImportRecord): Promise<void> {
  await removeFile(container, record);
  await importsOf(container).deleteProductImports(record.id);
}
