import { pageNumbers } from "./page-numbers";

const asText = (current: number, pages: number) =>
  pageNumbers(current, pages)
    .map((item) => (item === "gap" ? "…" : item.page))
    .join(" ");

describe("page numbers", () => {
  it("shows ends, the current page and its neighbours", () => {
    expect(asText(1, 1)).toBe("1");
    expect(asText(1, 9)).toBe("1 2 … 9");
    expect(asText(5, 9)).toBe("1 … 4 5 6 … 9");
    expect(asText(9, 9)).toBe("1 … 8 9");
  });
  it("names a single page instead of a gap", () => {
    expect(asText(4, 9)).toBe("1 2 3 4 5 … 9");
    expect(asText(1, 4)).toBe("1 2 3 4");
  });
  it("survives a page past the end", () => {
    expect(asText(20, 3)).toBe("1 2 3");
  });
});
