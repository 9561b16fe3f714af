import fc from "fast-check";

import { startTestServer } from "../test-server.js";

describe("bad input", () => {
  let server: Awaited<ReturnType<typeof startTestServer>>;

  beforeEach(async () => {
    server = await startTestServer();
    await server.client
      .index("goods")
      .addDocuments([{ id: 1, title: "Kopi" }])
      .waitTask();
  });

  afterEach(async () => {
    await server.close();
    // A line in the log would mean an internal error.
    expect(server.log).toEqual([]);
  });

  const send = async (method: string, path: string, body?: string, headers: Record<string, string> = {}) => {
    const response = await fetch(server.url + path, {
      method,
      ...(body !== undefined && { body }),
      headers: { authorization: "Bearer test-key", "content-type": "application/json", ...headers },
    });
    const answer = (await response.json()) as {
      code?: string;
      message?: string;
      type?: string;
      link?: string;
    };
    return { ...answer, status: response.status };
  };

  it.each([
    ["POST", "/indexes/goods/search", "{", "malformed_payload", 400],
    ["POST", "/indexes/goods/search", "", "missing_payload", 400],
    ["POST", "/indexes/goods/search", "[]", "bad_request", 400],
    ["POST", "/indexes/goods/search", '{"q":5}', "invalid_search_q", 400],
    ["POST", "/indexes/goods/search", '{"vector":[1]}', "bad_request", 400],
    ["POST", "/indexes/goods/search", '{"limit":-1}', "invalid_search_limit", 400],
    ["POST", "/indexes/goods/search", '{"offset":1.5}', "invalid_search_offset", 400],
    ["POST", "/indexes/goods/search", '{"page":"x"}', "invalid_search_page", 400],
    ["POST", "/indexes/goods/search", '{"filter":{"a":1}}', "invalid_search_filter", 400],
    ["POST", "/indexes/goods/search", '{"filter":[[["a = 1"]]]}', "invalid_search_filter", 400],
    ["POST", "/indexes/goods/search", '{"sort":["price"]}', "invalid_search_sort", 400],
    ["POST", "/indexes/goods/search", '{"matchingStrategy":"most"}', "invalid_search_matching_strategy", 400],
    ["POST", "/indexes/nope/search", "{}", "index_not_found", 404],
    ["POST", "/indexes/no%20pe/search", "{}", "invalid_index_uid", 400],
    ["POST", "/multi-search", '{"queries":[{"q":"x"}]}', "missing_index_uid", 400],
    ["POST", "/multi-search", '{"queries":[7]}', "bad_request", 400],
    ["POST", "/indexes", "{}", "missing_index_uid", 400],
    ["POST", "/indexes/goods/documents", "[1]", "malformed_payload", 400],
    ["POST", "/indexes/goods/documents/delete", "{}", "missing_document_filter", 400],
    ["POST", "/indexes/goods/documents/delete", '{"filter":""}', "missing_document_filter", 400],
    ["PATCH", "/indexes/goods/settings", '{"synonyms":{"a":"b"}}', "invalid_settings_synonyms", 400],
    ["PATCH", "/indexes/goods/settings", '{"embedders":{}}', "bad_request", 400],
    ["PUT", "/indexes/goods/settings/constructor", "{}", "not_found", 404],
    ["GET", "/indexes/goods/documents/2", undefined, "document_not_found", 404],
    ["GET", "/indexes/goods/documents?limit=x", undefined, "invalid_document_limit", 400],
    ["GET", "/indexes/goods/search?limit=-1", undefined, "invalid_search_limit", 400],
    ["GET", "/indexes/%E0%A4%A/search", undefined, "bad_request", 400],
    ["GET", "/tasks/99999", undefined, "task_not_found", 404],
    ["GET", "/tasks/x", undefined, "invalid_task_uids", 400],
    ["GET", "/nope", undefined, "not_found", 404],
    ["DELETE", "/health", undefined, "method_not_allowed", 405],
  ])("%s %s %s → %s", async (method, path, body, code, status) => {
    const answer = await send(method, path, body);
    expect(answer).toMatchObject({ status, code });
    expect(answer.message).toBeTruthy();
    expect(answer.link).toContain(code);
  });

  it("refuses JSON nested so deep that it could exhaust the stack", async () => {
    const body = "[".repeat(50_000) + "]".repeat(50_000);
    expect(await send("POST", "/indexes/goods/documents", body)).toMatchObject({
      status: 400,
      code: "malformed_payload",
    });
  });

  it("asks for JSON by content type", async () => {
    expect(
      await send("POST", "/indexes/goods/documents", "a,b", { "content-type": "text/csv" }),
    ).toMatchObject({
      status: 415,
      code: "invalid_content_type",
    });
  });

  it("refuses a body over the limit", async () => {
    const body = JSON.stringify([{ id: 1, text: "x".repeat(51 * 1024 * 1024) }]);
    expect(await send("POST", "/indexes/goods/documents", body)).toMatchObject({
      status: 413,
      code: "payload_too_large",
    });
  });

  it("asks for the key, except on /health", async () => {
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    const without = await fetch(`${server.url}/indexes`);
    expect(without.status).toBe(401);
    expect(await without.json()).toMatchObject({ code: "missing_authorization_header", type: "auth" });
    expect(await send("GET", "/indexes", undefined, { authorization: "Bearer wrong" })).toMatchObject({
      status: 403,
      code: "invalid_api_key",
      type: "auth",
    });
  });

  it("keeps odd documents and their odd attributes harmless", async () => {
    const body = '[{"id":2,"__proto__":{"x":1},"constructor":"y","title":"\\ud800 \\u0000"}]';
    expect(await send("POST", "/indexes/goods/documents", body)).toMatchObject({ status: 202 });
    const settings =
      '{"filterableAttributes":["__proto__","constructor"],"synonyms":{"__proto__":["kopi"],"":[""]}}';
    expect(await send("PATCH", "/indexes/goods/settings", settings)).toMatchObject({ status: 202 });
    const search = '{"q":"__proto__","facets":["*"],"filter":"constructor = y OR constructor NOT EXISTS"}';
    expect(await send("POST", "/indexes/goods/search", search)).toMatchObject({ status: 200 });
    expect(await send("GET", "/stats")).toMatchObject({ status: 200 });
  });

  it("answers every JSON on every writing route with 2xx or 4xx", async () => {
    await server.client.index("goods").updateFilterableAttributes(["title", "id"]).waitTask();
    const scalar = fc.oneof(
      fc.constantFrom("title", "id:asc", "title = x", "*", "", "last", -1, 0, 1e9),
      fc.jsonValue(),
    );
    const keys = [
      "q",
      "filter",
      "sort",
      "facets",
      "limit",
      "offset",
      "page",
      "hitsPerPage",
      "attributesToRetrieve",
    ];
    const body = fc.oneof(
      fc.dictionary(
        fc.constantFrom(...keys, "queries", "uid", "primaryKey", "synonyms", "typoTolerance"),
        scalar,
      ),
      fc.array(fc.oneof(scalar, fc.record({ id: scalar, title: scalar })), { maxLength: 3 }),
      fc.jsonValue(),
    );
    const route = fc.constantFrom(
      ...["search", "documents", "documents/fetch", "documents/delete", "documents/delete-batch"].map(
        (name) => ["POST", `/indexes/goods/${name}`] as const,
      ),
      ["POST", "/multi-search"] as const,
      ["POST", "/indexes"] as const,
      ["PATCH", "/indexes/goods/settings"] as const,
      ["PUT", "/indexes/goods/settings/synonyms"] as const,
      ["PATCH", "/indexes/goods/settings/typo-tolerance"] as const,
    );
    await fc.assert(
      fc.asyncProperty(route, body, async ([method, path], value) => {
        const { status } = await send(method, path, JSON.stringify(value));
        expect(status).toBeGreaterThanOrEqual(200);
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 600 },
    );
  });
});
