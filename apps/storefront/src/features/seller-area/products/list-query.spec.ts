import { listSearch, parseListQuery } from "./list-query";

test("an address tells what is looked for, and the query writes it back", () => {
  for (const [address, query] of [
    ["", { q: "", status: null, out: false, page: 1 }],
    ["q=topi&status=draf&stok=habis&halaman=3", { q: "topi", status: "draft", out: true, page: 3 }],
    ["status=terbit", { q: "", status: "published", out: false, page: 1 }],
  ] as const) {
    expect(parseListQuery(new URLSearchParams(address))).toEqual(query);
    expect(new URLSearchParams(listSearch(query)).toString()).toBe(address);
  }
});

test("what makes no sense counts as absent", () => {
  for (const address of ["status=x&halaman=-1&stok=ada", "halaman=1.5", "halaman=9999999"]) {
    expect(parseListQuery(new URLSearchParams(address))).toEqual({
      q: "",
      status: null,
      out: false,
      page: 1,
    });
  }
});
