import { ApiError } from "../api-error.js";
import type { FilterNode } from "../filter/ast.js";
import type { JsonObject } from "../json.js";
import { DEFAULT_SETTINGS, type IndexSettings } from "../settings.js";
import { SearchIndex } from "./search-index.js";
import { TaskLog, type Task } from "./task-log.js";

/** All indexes and the log of writes. Everything lives in memory. */
export class Engine {
  readonly tasks = new TaskLog();
  readonly #indexes = new Map<string, SearchIndex>();

  /** Indexes in alphabetical order, as Meilisearch lists them. */
  list(): SearchIndex[] {
    return [...this.#indexes.values()].sort((a, b) => (a.uid < b.uid ? -1 : 1));
  }

  /** One index. Throws `index_not_found`. */
  get(uid: string): SearchIndex {
    const index = this.#indexes.get(uid);
    if (!index) throw new ApiError("index_not_found", `Index \`${uid}\` not found.`);
    return index;
  }

  /** The settings of an index, or those it would be created with. */
  settingsOf(uid: string): IndexSettings {
    return this.#indexes.get(uid)?.settings ?? DEFAULT_SETTINGS;
  }

  /** Creates an empty index. */
  createIndex(uid: string, primaryKey: string | null): Task {
    return this.tasks.run("indexCreation", uid, () => {
      if (this.#indexes.has(uid))
        throw new ApiError("index_already_exists", `Index \`${uid}\` already exists.`);
      this.#indexes.set(uid, new SearchIndex(uid, primaryKey));
      return { primaryKey };
    });
  }

  /** Sets the primary key of an index that holds no documents yet. */
  updateIndex(uid: string, primaryKey: string | null): Task {
    return this.tasks.run("indexUpdate", uid, () => {
      const index = this.get(uid);
      if (primaryKey !== null && primaryKey !== index.primaryKey && index.documents.size > 0) {
        throw new ApiError(
          "index_primary_key_already_exists",
          `Index \`${uid}\`: Index already has a primary key: \`${index.primaryKey}\`.`,
        );
      }
      index.primaryKey = primaryKey ?? index.primaryKey;
      index.updatedAt = new Date();
      return { primaryKey };
    });
  }

  /** Deletes an index with all its documents. */
  deleteIndex(uid: string): Task {
    return this.tasks.run("indexDeletion", uid, () => {
      const deletedDocuments = this.get(uid).documents.size;
      this.#indexes.delete(uid);
      return { deletedDocuments };
    });
  }

  /** Adds or updates documents; creates the index when it is not there. */
  addDocuments(
    uid: string,
    documents: readonly JsonObject[],
    primaryKey: string | undefined,
    mode: "replace" | "update",
  ): Task {
    return this.tasks.run("documentAdditionOrUpdate", uid, () => {
      this.#getOrCreate(uid).addDocuments(documents, primaryKey, mode);
      return { receivedDocuments: documents.length, indexedDocuments: documents.length };
    });
  }

  /** Deletes documents by id; unknown ids are no error. */
  deleteDocuments(uid: string, ids: readonly string[]): Task {
    return this.tasks.run("documentDeletion", uid, () => {
      const deletedDocuments = this.get(uid).deleteDocuments(ids);
      return { providedIds: ids.length, originalFilter: null, deletedDocuments };
    });
  }

  /** Deletes what a filter matches; null matches everything. */
  deleteByFilter(uid: string, filter: FilterNode | null, original: unknown): Task {
    return this.tasks.run("documentDeletion", uid, () => {
      const index = this.get(uid);
      const passes = index.predicate(filter, "invalid_document_filter");
      const numbers = index.documents.numbers();
      const ids = (passes ? numbers.filter(passes) : numbers).map((docNo) => index.idAt(docNo));
      const originalFilter = original === null ? null : JSON.stringify(original);
      return { providedIds: 0, originalFilter, deletedDocuments: index.deleteDocuments(ids) };
    });
  }

  /**
   * Changes settings; creates the index when it is not there.
   * @param change is called with the settings of the moment and may throw an ApiError, which fails the task
   */
  changeSettings(uid: string, details: JsonObject, change: (current: IndexSettings) => IndexSettings): Task {
    return this.tasks.run("settingsUpdate", uid, () => {
      const index = this.#getOrCreate(uid);
      index.applySettings(change(index.settings));
      return details;
    });
  }

  #getOrCreate(uid: string): SearchIndex {
    const known = this.#indexes.get(uid);
    if (known) return known;
    const index = new SearchIndex(uid, null);
    this.#indexes.set(uid, index);
    return index;
  }
}
