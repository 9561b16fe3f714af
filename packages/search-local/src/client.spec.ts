import { MeilisearchApiError, type Index, type Meilisearch } from "meilisearch";

import { startTestServer } from "./test-server.js";

interface Good extends Record<string, unknown> {
  id: string;
  title: string;
  price: number;
  maker: { handle: string; name: string };
  tags: string[];
  in_stock: boolean;
  note?: string | null;
}

const GOODS: Good[] = [
  good("p1", "Keripik Singkong Balado", 18_000, "siti", ["pedas", "singkong"], { note: null }),
  good("p2", "Keripik Pisang Cokelat", 20_000, "siti", ["manis"], { in_stock: false }),
  good("p3", "Kopi Robusta Tigaraksa", 45_000, "budi", [], { note: "" }),
  good("p4", "Sambal Bawang Botol", 28_000, "ani", ["pedas"], { note: "Pedas sekali" }),
  good("p5", "Madu Hutan Asli", 85_000, "budi", ["madu"]),
];

function good(
  id: string,
  title: string,
  price: number,
  maker: string,
  tags: string[],
  rest: Partial<Good> = {},
): Good {
  return {
    id,
    title,
    price,
    maker: { handle: maker, name: `Dapur ${maker}` },
    tags,
    in_stock: true,
    ...rest,
  };
}

describe("the unmodified meilisearch client", () => {
  let server: Awaited<ReturnType<typeof startTestServer>>;
  let client: Meilisearch;
  let index: Index<Good>;

  beforeEach(async () => {
    server = await startTestServer();
    client = server.client;
    index = client.index<Good>("goods");
    await index
      .updateSettings({
        searchableAttributes: ["title", "tags", "maker.name"],
        filterableAttributes: ["price", "maker.handle", "tags", "in_stock", "note", "id"],
        sortableAttributes: ["price", "title"],
        typoTolerance: { minWordSizeForTypos: { oneTypo: 4, twoTypos: 9 } },
        synonyms: { cemilan: ["keripik"], "minuman hangat": ["kopi"], kripik: ["keripik"] },
      })
      .waitTask();
    await index.addDocuments(GOODS, { primaryKey: "id" }).waitTask();
  });

  afterEach(async () => {
    await server.close();
    expect(server.log).toEqual([]);
  });

  const ids = async (query: string, options: Parameters<typeof index.search>[1] = {}) =>
    (await index.search(query, options)).hits.map((hit) => hit.id);
  const errorOf = async (promise: Promise<unknown>) => {
    const error = await promise.then(
      () => undefined,
      (caught: unknown) => caught,
    );
    if (!(error instanceof MeilisearchApiError)) throw new Error("expected an API error");
    return { status: error.response.status, code: error.cause?.code, type: error.cause?.type };
  };

  it("answers health, version and stats", async () => {
    expect(await client.isHealthy()).toBe(true);
    expect((await client.getVersion()).pkgVersion).toMatch(/^\d+\.\d+\.\d+$/);
    const stats = await client.getStats();
    expect(stats.indexes.goods).toMatchObject({ numberOfDocuments: 5, isIndexing: false });
    expect(stats.indexes.goods?.fieldDistribution).toMatchObject({ id: 5, title: 5, note: 3 });
  });

  it("creates, lists and deletes indexes, and fails a second creation as a task", async () => {
    expect(await client.createIndex("other", { primaryKey: "id" }).waitTask()).toMatchObject({
      status: "succeeded",
    });
    expect((await client.getIndexes()).results.map(({ uid }) => uid)).toEqual(["goods", "other"]);
    expect(await client.createIndex("other").waitTask()).toMatchObject({
      status: "failed",
      error: { code: "index_already_exists" },
    });
    await client.deleteIndex("other").waitTask();
    expect(await errorOf(client.getRawIndex("other"))).toEqual({
      status: 404,
      code: "index_not_found",
      type: "invalid_request",
    });
  });

  it("replaces, overlays and deletes documents", async () => {
    await index.updateDocuments([{ id: "p1", price: 19_000 }]).waitTask();
    expect(await index.getDocument("p1")).toMatchObject({ price: 19_000, title: "Keripik Singkong Balado" });
    await index.addDocuments([good("p1", "Keripik Talas", 15_000, "siti", [])]).waitTask();
    expect(await ids("singkong")).toEqual([]);
    expect(await ids("talas")).toEqual(["p1"]);

    await index.deleteDocument("p1").waitTask();
    await index.deleteDocuments(["p2", "unknown"]).waitTask();
    await index.deleteDocuments({ filter: "price > 40000 AND maker.handle = budi" }).waitTask();
    expect((await index.getDocuments()).results.map(({ id }) => id)).toEqual(["p4"]);
    await index.deleteAllDocuments().waitTask();
    expect((await index.getDocuments()).total).toBe(0);
    expect(await ids("")).toEqual([]);
  });

  it("pages, cuts and filters the document list", async () => {
    const page = await index.getDocuments({ offset: 1, limit: 2, fields: ["id"] });
    expect(page).toEqual({ results: [{ id: "p2" }, { id: "p3" }], offset: 1, limit: 2, total: 5 });
    const filtered = await index.getDocuments({ filter: ["tags = pedas"], fields: ["id", "maker.handle"] });
    expect(filtered.results).toEqual([
      { id: "p1", maker: { handle: "siti" } },
      { id: "p4", maker: { handle: "ani" } },
    ]);
  });

  it("fails a task, and writes nothing, when one document of many has no id", async () => {
    const task = await index.addDocuments([GOODS[0], { title: "x" }] as Good[]).waitTask();
    expect(task).toMatchObject({ status: "failed", error: { code: "missing_document_id" } });
    expect((await index.getDocuments()).total).toBe(5);
    expect((await client.tasks.getTasks({ statuses: ["failed"] })).results[0]?.uid).toBe(task.uid);
  });

  it("reads, changes and resets settings", async () => {
    expect((await index.getSettings()).typoTolerance).toMatchObject({
      enabled: true,
      minWordSizeForTypos: { oneTypo: 4, twoTypos: 9 },
    });
    await index.updateStopWords(["dan"]).waitTask();
    expect(await index.getStopWords()).toEqual(["dan"]);
    expect(await errorOf(index.updateRankingRules(["price"]))).toMatchObject({
      status: 400,
      code: "invalid_settings_ranking_rules",
    });
    await index.resetSettings().waitTask();
    expect((await index.getSettings()).filterableAttributes).toEqual([]);
    expect(await ids("dapur")).toHaveLength(5);
  });

  it.each([
    ["a plain word", "kopi", ["p3"]],
    ["a beginning", "kerip", ["p1", "p2"]],
    ["one typo", "sambel", ["p4"]],
    ["swapped letters", "kpoi", ["p3"]],
    ["a synonym", "cemilan", ["p1", "p2"]],
    ["a synonym of several words", "minuman hangat", ["p3"]],
    ["capitals and punctuation", "MADU, asli!", ["p5"]],
    ["an attribute of lesser weight last", "madu", ["p5"]],
    ["words missing from the end", "keripik nusantara", ["p1", "p2"]],
    ["nothing", "zzzz", []],
  ])("finds %s", async (_, query, expected) => {
    expect(await ids(query)).toEqual(expected);
  });

  it("can insist on all words", async () => {
    expect(await ids("keripik pisang", { matchingStrategy: "all" })).toEqual(["p2"]);
    expect(await ids("keripik nusantara", { matchingStrategy: "all" })).toEqual([]);
  });

  it.each([
    ["price = 18000", ["p1"]],
    ["price != 18000", ["p2", "p3", "p4", "p5"]],
    ["price 20000 TO 45000", ["p2", "p3", "p4"]],
    ["price > 20000 AND price <= 45000", ["p3", "p4"]],
    ["maker.handle IN [siti, 'ani']", ["p1", "p2", "p4"]],
    ["maker.handle NOT IN [siti, ani]", ["p3", "p5"]],
    ["tags = pedas OR tags = MANIS", ["p1", "p2", "p4"]],
    ["NOT (tags = pedas OR tags = manis)", ["p3", "p5"]],
    ["in_stock = false", ["p2"]],
    ["note EXISTS", ["p1", "p3", "p4"]],
    ["note NOT EXISTS", ["p2", "p5"]],
    ["note IS NULL", ["p1"]],
    ["note IS NOT NULL AND note IS NOT EMPTY AND note EXISTS", ["p4"]],
    ["tags IS EMPTY", ["p3"]],
    ['note = "pedas SEKALI"', ["p4"]],
    [
      ["maker.handle = budi", ["price = 45000", "price = 85000"]],
      ["p3", "p5"],
    ],
    ["", ["p1", "p2", "p3", "p4", "p5"]],
  ])("filters by %j", async (filter, expected) => {
    expect(await ids("", { filter })).toEqual(expected);
  });

  it("sorts, counts facets and pages", async () => {
    expect(await ids("", { sort: ["price:desc"], limit: 2 })).toEqual(["p5", "p3"]);
    expect(await ids("keripik", { sort: ["price:desc"] })).toEqual(["p2", "p1"]);
    const result = await index.search("", { facets: ["tags", "price", "in_stock"], page: 2, hitsPerPage: 2 });
    expect(result.hits.map(({ id }) => id)).toEqual(["p3", "p4"]);
    expect(result).toMatchObject({ page: 2, hitsPerPage: 2, totalPages: 3, totalHits: 5 });
    expect(result.facetDistribution).toMatchObject({
      tags: { madu: 1, manis: 1, pedas: 2, singkong: 1 },
      in_stock: { false: 1, true: 4 },
    });
    expect(result.facetStats).toEqual({ price: { min: 18_000, max: 85_000 } });
    const counted = await index.search("", { offset: 4 });
    expect(counted).toMatchObject({ offset: 4, limit: 20, estimatedTotalHits: 5 });
    expect(counted.hits).toHaveLength(1);
  });

  it("searches several indexes at once, by GET, and scores", async () => {
    const { results } = await client.multiSearch({
      queries: [
        { indexUid: "goods", q: "kopi", attributesToRetrieve: ["id"] },
        { indexUid: "goods", q: "madu", limit: 0 },
      ],
    });
    expect(results.map(({ hits }) => hits)).toEqual([[{ id: "p3" }], []]);
    const byGet = await index.searchGet("keripik", { filter: "price < 19000", facets: ["tags"], limit: 1 });
    expect(byGet.hits[0]?.id).toBe("p1");
    const scored = await index.search("keripik pisang", { showRankingScore: true });
    const scores = scored.hits.map((hit) => hit._rankingScore ?? -1);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
  });

  it("refuses attributes that were not declared", async () => {
    expect(await errorOf(index.search("", { filter: "title = x" }))).toEqual({
      status: 400,
      code: "invalid_search_filter",
      type: "invalid_request",
    });
    expect(await errorOf(index.search("", { sort: ["note:asc"] }))).toMatchObject({
      code: "invalid_search_sort",
    });
    expect(await errorOf(index.search("", { facets: ["title"] }))).toMatchObject({
      code: "invalid_search_facets",
    });
    expect(await errorOf(index.getDocuments({ filter: "title = x" }))).toMatchObject({
      code: "invalid_document_filter",
    });
  });
});
