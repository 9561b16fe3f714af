import { createHash } from "node:crypto";

import { INDEX } from "@gerai/contracts";
import type { Logger } from "@medusajs/framework/types";
import type { Meilisearch, Settings } from "meilisearch";

import type { ReconcileResult } from "./reconcile";

/** Raise it whenever documents get another shape, so that a new release fills the index anew. */
const READ_MODEL_VERSION = 2;

/** Where the keeper remembers which index it filled. */
export interface KeeperMemory {
  recall(key: string): Promise<unknown>;
  remember(key: string, value: unknown): Promise<void>;
}

/** What the keeper works with. */
export interface KeeperDeps {
  search: Meilisearch;
  /** Settings of each index, by uid. */
  settings: Readonly<Record<string, Settings>>;
  /** Fills the index from the database. */
  rebuild: () => Promise<ReconcileResult>;
  logger: Pick<Logger, "info">;
}

const MEMORY_KEY = "search-index";
const UIDS = Object.values(INDEX);

/**
 * Makes sure that the index is the very one that was filled last. The local server keeps everything in
 * memory, so after its restart the index is gone; a fresh Meilisearch is empty too. Either way the index's
 * time of creation differs from the one remembered, and everything is written anew.
 * @returns cache tags to drop when it was rebuilt, null when all is well
 */
export async function keepIndex(deps: KeeperDeps, memory: KeeperMemory): Promise<string[] | null> {
  const wanted = fingerprint(deps, await createdAt(deps.search));
  if (wanted !== null && (await memory.recall(MEMORY_KEY)) === wanted) return null;
  deps.logger.info("Search index: filling it from the database …");
  const started = Date.now();
  await applySettings(deps);
  const { tags, upserted, removed } = await deps.rebuild();
  // Read again: an index that did not exist has only now got its time of creation.
  await memory.remember(MEMORY_KEY, fingerprint(deps, await createdAt(deps.search)));
  deps.logger.info(
    `Search index: ${String(upserted)} documents written, ${String(removed)} removed in ${String(Date.now() - started)} ms.`,
  );
  return tags;
}

/** When each of our indexes was made; one that is missing has no entry. */
async function createdAt(search: Meilisearch): Promise<Map<string, string>> {
  const { results } = await search.getRawIndexes({ limit: 100 });
  const ours = results.filter(({ uid }) => (UIDS as string[]).includes(uid));
  return new Map(ours.map((index) => [index.uid, new Date(index.createdAt).toISOString()]));
}

/** Stands for: these indexes, these settings, this shape of documents; null while an index is missing. */
function fingerprint({ settings }: KeeperDeps, created: Map<string, string>): string | null {
  if (UIDS.some((uid) => !created.has(uid))) return null;
  const facts = { READ_MODEL_VERSION, settings, created: UIDS.map((uid) => created.get(uid)) };
  return createHash("sha256").update(JSON.stringify(facts)).digest("hex");
}

async function applySettings({ search, settings }: KeeperDeps): Promise<void> {
  const existing = await createdAt(search);
  for (const uid of UIDS) {
    if (!existing.has(uid)) await search.createIndex(uid, { primaryKey: "id" }).waitTask();
    const own = settings[uid];
    if (own !== undefined) await search.index(uid).updateSettings(own).waitTask({ timeout: 120_000 });
  }
}
