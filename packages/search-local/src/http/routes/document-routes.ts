import { ApiError } from "../../api-error.js";
import type { Engine } from "../../engine/engine.js";
import { pickAttributes } from "../../engine/pick.js";
import { parseFilter } from "../../filter/parse-filter.js";
import { isJsonObject, type JsonObject } from "../../json.js";
import { count, strings } from "../../search-params.js";
import { allowOnly, jsonObject, type ApiRequest } from "../request.js";
import type { Route } from "../router.js";
import { accepted, indexUid } from "./index-routes.js";

const FETCH_KEYS = ["offset", "limit", "fields", "filter", "sort", "ids"];

/** Documents: add, overlay, read, delete. */
export function documentRoutes(engine: Engine): Route[] {
  const add = (mode: "replace" | "update") => async (request: ApiRequest) => {
    const uid = indexUid(request.params.uid);
    const documents = readDocuments(await request.json());
    const primaryKey = request.query.get("primaryKey") ?? undefined;
    if (primaryKey === "") throw new ApiError("invalid_index_primary_key", "`primaryKey` must not be empty.");
    return accepted(engine.addDocuments(uid, documents, primaryKey, mode));
  };
  return [
    ["POST", "/indexes/:uid/documents", add("replace")],
    ["PUT", "/indexes/:uid/documents", add("update")],
    [
      "GET",
      "/indexes/:uid/documents",
      ({ params, query }) => {
        const list = (name: string) => query.get(name)?.split(",");
        const body = {
          ...Object.fromEntries(query),
          fields: list("fields"),
          sort: list("sort"),
          ids: list("ids"),
        };
        return { status: 200, body: fetchDocuments(engine, indexUid(params.uid), body) };
      },
    ],
    [
      "POST",
      "/indexes/:uid/documents/fetch",
      async (request) => {
        const body = await jsonObject(request);
        return { status: 200, body: fetchDocuments(engine, indexUid(request.params.uid), body) };
      },
    ],
    [
      "DELETE",
      "/indexes/:uid/documents",
      ({ params }) => accepted(engine.deleteByFilter(indexUid(params.uid), null, null)),
    ],
    [
      "POST",
      "/indexes/:uid/documents/delete-batch",
      async (request) => {
        const ids = await request.json();
        if (!Array.isArray(ids))
          throw new ApiError("bad_request", "Invalid value type: expected an array of ids.");
        return accepted(engine.deleteDocuments(indexUid(request.params.uid), ids.map(documentIdParam)));
      },
    ],
    [
      "POST",
      "/indexes/:uid/documents/delete",
      async (request) => {
        const body = await jsonObject(request);
        allowOnly(body, ["filter"]);
        const filter = parseFilter(body.filter, "invalid_document_filter");
        // An empty filter would delete everything; there is another route for that.
        if (filter === null) throw new ApiError("missing_document_filter", "Missing field `filter`.");
        return accepted(engine.deleteByFilter(indexUid(request.params.uid), filter, body.filter));
      },
    ],
    [
      "GET",
      "/indexes/:uid/documents/:id",
      ({ params, query }) => {
        const index = engine.get(indexUid(params.uid));
        const id = documentIdParam(params.id);
        const docNo = index.documents.numberOf(id);
        const document = docNo === undefined ? undefined : index.documents.at(docNo);
        if (!document) throw new ApiError("document_not_found", `Document \`${id}\` not found.`);
        const fields = query.get("fields")?.split(",");
        return { status: 200, body: pickAttributes(document, index.settings.displayedAttributes, fields) };
      },
    ],
    [
      "DELETE",
      "/indexes/:uid/documents/:id",
      ({ params }) => accepted(engine.deleteDocuments(indexUid(params.uid), [documentIdParam(params.id)])),
    ],
  ];
}

function fetchDocuments(engine: Engine, uid: string, body: JsonObject) {
  allowOnly(body, FETCH_KEYS);
  const index = engine.get(uid);
  const offset = count(body.offset, "offset", "invalid_document_offset") ?? 0;
  const limit = count(body.limit, "limit", "invalid_document_limit") ?? 20;
  const fields = strings(body.fields, "fields", "invalid_document_fields");
  const sort = strings(body.sort, "sort", "invalid_document_sort") ?? [];
  const passes = index.predicate(
    parseFilter(body.filter, "invalid_document_filter"),
    "invalid_document_filter",
  );
  let numbers = index.documents.numbers();
  if (body.ids !== undefined && body.ids !== null) {
    if (!Array.isArray(body.ids))
      throw new ApiError("bad_request", "Invalid value type for `ids`: expected an array.");
    const wanted = new Set(body.ids.map((id) => index.documents.numberOf(documentIdParam(id))));
    numbers = numbers.filter((docNo) => wanted.has(docNo));
  }
  if (passes) numbers = numbers.filter(passes);
  for (const compare of index.comparators(sort, "invalid_document_sort").reverse()) numbers.sort(compare);
  const results = numbers
    .slice(offset, offset + limit)
    .map((docNo) =>
      pickAttributes(index.documents.at(docNo) ?? {}, index.settings.displayedAttributes, fields),
    );
  return { results, offset, limit, total: numbers.length };
}

function readDocuments(body: unknown): JsonObject[] {
  const documents: unknown[] = Array.isArray(body) ? body : [body];
  return documents.map((document) => {
    if (isJsonObject(document)) return document;
    throw new ApiError("malformed_payload", "The json payload must be an object or an array of objects.");
  });
}

function documentIdParam(id: unknown): string {
  if (typeof id === "string" || typeof id === "number") return String(id);
  throw new ApiError("invalid_document_id", `Document identifier \`${JSON.stringify(id)}\` is invalid.`);
}
