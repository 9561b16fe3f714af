import type { EnqueuedTaskPromise, Meilisearch } from "meilisearch";

import { SearchTaskError } from "./outage";

/** Documents per request, well below every server's limit on bodies. */
const BATCH = 500;
/** How long a task may take before it counts as failed, in milliseconds. */
const TASK_TIMEOUT = 120_000;
/** How often a task is asked about, in milliseconds. */
const TASK_INTERVAL = 20;

/** Writes to the search server and waits until what was written can be found. */
export class IndexWriter {
  private pending: number[] = [];

  constructor(private readonly client: Meilisearch) {}

  /** Adds or replaces documents. */
  async upsert(index: string, documents: readonly { id: string }[]): Promise<void> {
    for (let at = 0; at < documents.length; at += BATCH) {
      await this.enqueue(
        this.client.index(index).addDocuments(documents.slice(at, at + BATCH), { primaryKey: "id" }),
      );
    }
  }

  /** Deletes documents; unknown ids are no error. */
  async remove(index: string, ids: readonly string[]): Promise<void> {
    for (let at = 0; at < ids.length; at += BATCH) {
      await this.enqueue(this.client.index(index).deleteDocuments([...ids.slice(at, at + BATCH)]));
    }
  }

  /** Ids of all documents of an index. */
  async idsIn(index: string): Promise<string[]> {
    const found: string[] = [];
    for (;;) {
      const page = await this.client
        .index(index)
        .getDocuments<{ id: string }>({ fields: ["id"], limit: BATCH, offset: found.length });
      found.push(...page.results.map(({ id }) => id));
      if (page.results.length < BATCH) return found;
    }
  }

  /** Waits for everything enqueued so far; throws when the server could not do it. */
  async settle(): Promise<void> {
    const waiting = this.pending;
    this.pending = [];
    for (const uid of waiting) {
      const task = await this.client.tasks.waitForTask(uid, {
        timeout: TASK_TIMEOUT,
        interval: TASK_INTERVAL,
      });
      if (task.status !== "succeeded") {
        const { code = task.status, message = "no reason given" } = task.error ?? {};
        throw new SearchTaskError(uid, code, message);
      }
    }
  }

  private async enqueue(task: EnqueuedTaskPromise): Promise<void> {
    this.pending.push((await task).taskUid);
  }
}
