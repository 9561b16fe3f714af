import { ApiError } from "../../api-error.js";
import type { Engine } from "../../engine/engine.js";
import type { SearchIndex } from "../../engine/search-index.js";
import type { Task } from "../../engine/task-log.js";
import { count } from "../../search-params.js";
import { allowOnly, jsonObject, type ApiAnswer } from "../request.js";
import type { Route } from "../router.js";

/** Indexes: list, create, look at, rename the key of, delete. */
export function indexRoutes(engine: Engine): Route[] {
  return [
    [
      "GET",
      "/indexes",
      ({ query }) => {
        const offset = count(query.get("offset"), "offset", "invalid_index_offset") ?? 0;
        const limit = count(query.get("limit"), "limit", "invalid_index_limit") ?? 20;
        const all = engine.list();
        const results = all.slice(offset, offset + limit).map(describe);
        return { status: 200, body: { results, offset, limit, total: all.length } };
      },
    ],
    [
      "POST",
      "/indexes",
      async (request) => {
        const body = await jsonObject(request);
        allowOnly(body, ["uid", "primaryKey"]);
        if (body.uid === undefined) throw new ApiError("missing_index_uid", "Missing field `uid`.");
        return accepted(engine.createIndex(indexUid(body.uid), primaryKey(body.primaryKey)));
      },
    ],
    [
      "GET",
      "/indexes/:uid",
      ({ params }) => ({ status: 200, body: describe(engine.get(indexUid(params.uid))) }),
    ],
    [
      "PATCH",
      "/indexes/:uid",
      async (request) => {
        const body = await jsonObject(request);
        allowOnly(body, ["primaryKey"]);
        return accepted(engine.updateIndex(indexUid(request.params.uid), primaryKey(body.primaryKey)));
      },
    ],
    ["DELETE", "/indexes/:uid", ({ params }) => accepted(engine.deleteIndex(indexUid(params.uid)))],
    [
      "GET",
      "/indexes/:uid/stats",
      ({ params }) => ({ status: 200, body: indexStats(engine.get(indexUid(params.uid))) }),
    ],
  ];
}

/** The answer to a write: done already, but said the way the client expects. */
export function accepted(task: Task): ApiAnswer {
  const { uid, indexUid: index, type, enqueuedAt } = task;
  return { status: 202, body: { taskUid: uid, indexUid: index, status: "enqueued", type, enqueuedAt } };
}

/** Checks an index name. */
export function indexUid(value: unknown): string {
  if (typeof value === "string" && /^[A-Za-z0-9_-]{1,512}$/.test(value)) return value;
  throw new ApiError(
    "invalid_index_uid",
    `\`${String(value)}\` is not a valid index uid. Index uid can be an integer or a string containing only alphanumeric characters, hyphens (-) and underscores (_), and can not be more than 512 bytes.`,
  );
}

/** Size and shape of one index. */
export function indexStats(index: SearchIndex) {
  const fieldDistribution: Record<string, number> = {};
  for (const docNo of index.documents.numbers()) {
    for (const name of Object.keys(index.documents.at(docNo) ?? {})) {
      if (name !== "__proto__") fieldDistribution[name] = (fieldDistribution[name] ?? 0) + 1;
    }
  }
  return {
    numberOfDocuments: index.documents.size,
    rawDocumentDbSize: 0,
    avgDocumentSize: 0,
    isIndexing: false,
    numberOfEmbeddings: 0,
    numberOfEmbeddedDocuments: 0,
    fieldDistribution,
  };
}

function describe(index: SearchIndex) {
  return {
    uid: index.uid,
    createdAt: index.createdAt.toISOString(),
    updatedAt: index.updatedAt.toISOString(),
    primaryKey: index.primaryKey,
  };
}

function primaryKey(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" && value !== "") return value;
  throw new ApiError("invalid_index_primary_key", "Invalid value type for `primaryKey`: expected a string.");
}
