import { ApiError } from "../../api-error.js";
import type { Engine } from "../../engine/engine.js";
import { search } from "../../engine/search.js";
import { isJsonObject } from "../../json.js";
import { readSearchParams, readSearchQuery } from "../../search-params.js";
import { allowOnly, jsonObject } from "../request.js";
import type { Route } from "../router.js";
import { indexUid } from "./index-routes.js";

/** Searching one index, or several in one request. */
export function searchRoutes(engine: Engine): Route[] {
  return [
    [
      "POST",
      "/indexes/:uid/search",
      async (request) => {
        const uid = indexUid(request.params.uid);
        const params = readSearchParams(await jsonObject(request));
        return { status: 200, body: search(engine.get(uid), params) };
      },
    ],
    [
      "GET",
      "/indexes/:uid/search",
      ({ params, query }) => ({
        status: 200,
        body: search(engine.get(indexUid(params.uid)), readSearchQuery(query)),
      }),
    ],
    [
      "POST",
      "/multi-search",
      async (request) => {
        const body = await jsonObject(request);
        allowOnly(body, ["queries"]);
        if (!Array.isArray(body.queries)) {
          throw new ApiError("bad_request", "Invalid value type for `queries`: expected an array.");
        }
        const results = body.queries.map((query: unknown, place) => {
          if (!isJsonObject(query)) {
            throw new ApiError(
              "bad_request",
              `Invalid value type at \`.queries[${place}]\`: expected an object.`,
            );
          }
          const { indexUid: uid, ...rest } = query;
          if (uid === undefined)
            throw new ApiError(
              "missing_index_uid",
              `Missing field \`indexUid\` inside \`.queries[${place}]\`.`,
            );
          const name = indexUid(uid);
          return { indexUid: name, ...search(engine.get(name), readSearchParams(rest)) };
        });
        return { status: 200, body: { results } };
      },
    ],
  ];
}
