import { ApiError, type ApiErrorBody } from "../api-error.js";
import type { JsonObject } from "../json.js";

export type TaskType =
  | "documentAdditionOrUpdate"
  | "documentDeletion"
  | "indexCreation"
  | "indexDeletion"
  | "indexUpdate"
  | "settingsUpdate";

/** A finished write, as the client reads it. */
export interface Task {
  uid: number;
  batchUid: number;
  indexUid: string;
  status: "succeeded" | "failed";
  type: TaskType;
  canceledBy: null;
  details: JsonObject;
  error: ApiErrorBody | null;
  /** ISO 8601 */
  duration: string;
  enqueuedAt: string;
  startedAt: string;
  finishedAt: string;
}

/** Older tasks are forgotten: nobody waits for them any more. */
const KEPT_TASKS = 10_000;

/**
 * Writes are done at once, in order, before the answer leaves; the log exists because Meilisearch's client
 * waits for tasks. A write that fails leaves a failed task, as it would there.
 */
export class TaskLog {
  readonly #tasks = new Map<number, Task>();
  #next = 0;

  /** Runs a write and records how it went. */
  run(type: TaskType, indexUid: string, write: () => JsonObject): Task {
    const started = new Date();
    const clock = performance.now();
    let details: JsonObject = {};
    let error: ApiErrorBody | null = null;
    try {
      details = write();
    } catch (caught) {
      if (!(caught instanceof ApiError)) throw caught;
      error = caught.toBody();
    }
    const uid = this.#next;
    this.#next += 1;
    const task: Task = {
      uid,
      batchUid: uid,
      indexUid,
      status: error ? "failed" : "succeeded",
      type,
      canceledBy: null,
      details,
      error,
      duration: `PT${((performance.now() - clock) / 1000).toFixed(6)}S`,
      enqueuedAt: started.toISOString(),
      startedAt: started.toISOString(),
      finishedAt: new Date().toISOString(),
    };
    this.#tasks.set(uid, task);
    this.#tasks.delete(uid - KEPT_TASKS);
    return task;
  }

  /** One task. Throws `task_not_found`. */
  get(uid: number): Task {
    const task = this.#tasks.get(uid);
    if (!task) throw new ApiError("task_not_found", `Task \`${uid}\` not found.`);
    return task;
  }

  /** Tasks that pass a test, newest first. */
  list(test: (task: Task) => boolean): Task[] {
    return [...this.#tasks.values()].reverse().filter(test);
  }
}
