import { readDirectoryQuery } from "./directory-query";

describe("address of the directory", () => {
  it("reads district and page", () => {
    expect(readDirectoryQuery(new URLSearchParams("kecamatan=sepatan-timur&halaman=2"))).toEqual({
      query: { q: "", kecamatan: "sepatan-timur", page: 2 },
      problems: [],
    });
  });
  it("knows nothing of prices and badges", () => {
    expect(readDirectoryQuery(new URLSearchParams("min=murah&halal=ya")).problems).toEqual([]);
  });
  it("says what it could not read", () => {
    expect(readDirectoryQuery(new URLSearchParams("kecamatan=%3Cb%3E&halaman=0")).problems).toEqual([
      "kecamatan",
      "halaman",
    ]);
  });
});
