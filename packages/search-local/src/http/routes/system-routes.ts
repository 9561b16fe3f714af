import { ApiError } from "../../api-error.js";
import type { Engine } from "../../engine/engine.js";
import { count } from "../../search-params.js";
import type { Route } from "../router.js";
import { indexStats } from "./index-routes.js";

/** The Meilisearch version whose answers this server imitates. */
const IMITATED_VERSION = "1.50.0";

/** Health, version, statistics over all indexes, and the log of writes. */
export function systemRoutes(engine: Engine): Route[] {
  return [
    ["GET", "/health", () => ({ status: 200, body: { status: "available" } })],
    [
      "GET",
      "/version",
      () => ({
        status: 200,
        body: { commitSha: "search-local", commitDate: "unknown", pkgVersion: IMITATED_VERSION },
      }),
    ],
    [
      "GET",
      "/stats",
      () => {
        const indexes = engine.list();
        const lastUpdate = Math.max(0, ...indexes.map((index) => index.updatedAt.getTime()));
        return {
          status: 200,
          body: {
            databaseSize: 0,
            usedDatabaseSize: 0,
            lastUpdate: lastUpdate === 0 ? null : new Date(lastUpdate).toISOString(),
            indexes: Object.fromEntries(indexes.map((index) => [index.uid, indexStats(index)])),
          },
        };
      },
    ],
    [
      "GET",
      "/tasks/:taskUid",
      ({ params }) => ({ status: 200, body: engine.tasks.get(taskUid(params.taskUid ?? "")) }),
    ],
    ["GET", "/tasks", ({ query }) => ({ status: 200, body: listTasks(engine, query) })],
  ];
}

function taskUid(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new ApiError(
    "invalid_task_uids",
    `Task uid \`${text}\` is invalid. It should only contain numeric characters.`,
  );
}

function listTasks(engine: Engine, query: URLSearchParams) {
  const limit = count(query.get("limit"), "limit", "invalid_task_limit") ?? 20;
  const from = count(query.get("from"), "from", "invalid_task_from");
  const oneOf = (name: string) => {
    const value = query.get(name);
    return value === null || value === "*" ? undefined : new Set(value.split(","));
  };
  const [uids, statuses, types, indexUids] = [
    oneOf("uids"),
    oneOf("statuses"),
    oneOf("types"),
    oneOf("indexUids"),
  ];
  const matching = engine.tasks.list(
    (task) =>
      (uids?.has(String(task.uid)) ?? true) &&
      (statuses?.has(task.status) ?? true) &&
      (types?.has(task.type) ?? true) &&
      (indexUids?.has(task.indexUid) ?? true),
  );
  const start = from === undefined ? 0 : matching.findIndex((task) => task.uid <= from);
  const rest = start === -1 ? [] : matching.slice(start);
  const results = rest.slice(0, limit);
  return {
    results,
    total: matching.length,
    limit,
    from: results[0]?.uid ?? null,
    next: rest[limit]?.uid ?? null,
  };
}
