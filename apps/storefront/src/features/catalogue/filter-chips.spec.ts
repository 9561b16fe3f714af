import { EMPTY_QUERY } from "@/lib/catalogue-query";

import { filterChips, withoutFilters } from "./filter-chips";

const query = {
  ...EMPTY_QUERY,
  q: "keripik",
  halal: true,
  max: 50_000,
  kecamatan: "sepatan-timur",
  category: "madu",
  sort: "termurah",
  page: 3,
} as const;

describe("chips of set filters", () => {
  it("names each filter that is set, and nothing else", () => {
    expect(filterChips(query, "id").map((chip) => chip.name)).toEqual([
      "Halal",
      "Sampai Rp50.000",
      "Madu",
      "Sepatan Timur",
    ]);
    expect(filterChips(EMPTY_QUERY, "id")).toEqual([]);
  });

  it("takes away its own filter only, and starts at the first page again", () => {
    const [halal] = filterChips(query, "id");
    expect(halal?.without).toEqual({ ...query, halal: false, page: 1 });
  });

  it("has no chip for the category a page stands for", () => {
    expect(filterChips(query, "en", { category: true }).map((chip) => chip.name)).not.toContain("Honey");
    expect(filterChips(query, "en").map((chip) => chip.name)).toContain("Honey");
  });
});

describe("clearing all filters", () => {
  it("keeps words and order", () => {
    expect(withoutFilters(query, { category: false })).toEqual({
      ...EMPTY_QUERY,
      q: "keripik",
      sort: "termurah",
    });
  });
  it("keeps the category of a category page", () => {
    expect(withoutFilters(query, { category: true }).category).toBe("madu");
  });
});
