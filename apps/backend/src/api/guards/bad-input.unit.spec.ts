import { BadInput, checkedStoreQuery, refuseNul } from "./bad-input";

const check = (query: Record<string, unknown>, path = "/products") => checkedStoreQuery("GET", path, query);

describe("queries of Store routes", () => {
  test.each([
    [{ offset: "-1" }],
    [{ "../../etc/passwd": "1" }],
    [{ offset: "1.5" }],
    [{ offset: "abc" }],
    [{ offset: "" }],
    [{ offset: "99999999999" }],
    [{ offset: ["1", "2"] }],
    [{ limit: "-1" }],
    [{ limit: "1e3" }],
    [{ limit: { $gt: "1" } }],
    [{ order: "nope" }],
    [{ order: "" }],
    [{ order: "--title" }],
    [{ order: "seller.name" }],
    [{ order: ["title"] }],
    [{ q: "a\u0000b" }],
    [{ q: ["a"] }],
    [{ q: "x".repeat(201) }],
    [{ "a\u0000": "x" }],
    [{ with_deleted: "true" }],
    [{ created_at: "yesterday" }],
    [{ created_at: "2026-02-31T00:00:00Z" }],
    [{ created_at: { $gt: "2026-13-01" } }],
    [{ created_at: { $like: "2026%" } }],
    [{ created_at: { $in: ["2026-01-01", "x"] } }],
    [{ updated_at: { $gt: { $lt: "2026-01-01" }, $ne: "x" } }],
    [{ $and: [{ created_at: "x" }] }],
    [{ variants: { updated_at: { $gte: "x" } } }],
    [{ a: { b: { c: { d: { e: { f: "deep" } } } } } }],
    [{ id: Array.from({ length: 300 }, (_, index) => `prod_${index}`) }],
  ])("%j is refused", (query) => {
    expect(() => check(query)).toThrow(BadInput);
  });

  test.each([
    [{ offset: "0", limit: "20" }],
    [{ order: "-created_at" }],
    [{ order: "title" }],
    [{ q: "kripik pedes" }],
    [{ created_at: "2026-01-01" }],
    [{ created_at: { $gte: "2026-01-01T00:00:00.000Z", $lt: "2026-02-01T00:00:00 07:00" } }],
    [{ category_id: ["pcat_1", "pcat_2"] }],
  ])("%j passes unchanged", (query) => {
    expect(check(query)).toEqual(query);
  });

  test("a page is never larger than a hundred", () => {
    expect(check({ limit: "5000" }).limit).toBe("100");
    expect(check({ limit: "100" }).limit).toBe("100");
    expect(check({ limit: "0" }).limit).toBe("0");
  });

  test("a route that is not known accepts no order", () => {
    expect(() => check({ order: "id" }, "/nothing")).toThrow(BadInput);
  });

  test("NUL is found at any depth, and absurd depth is refused rather than followed", () => {
    expect(() => {
      refuseNul({ a: [{ b: "x\u0000" }] });
    }).toThrow(BadInput);
    let deep: unknown = "x";
    for (let level = 0; level < 10_000; level += 1) deep = [deep];
    expect(() => {
      refuseNul(deep);
    }).toThrow(BadInput);
    expect(() => {
      refuseNul({ a: [1, null, true, "fine"] });
    }).not.toThrow();
  });
});
