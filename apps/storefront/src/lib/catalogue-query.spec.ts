import fc from "fast-check";

import {
  CATALOGUE_PARAMS,
  catalogueSearch,
  countFilters,
  EMPTY_QUERY,
  isBeyond,
  parseCatalogueQuery,
} from "./catalogue-query.ts";

const parse = (search: string) => parseCatalogueQuery(new URLSearchParams(search));

describe("parseCatalogueQuery", () => {
  it("reads every parameter", () => {
    expect(
      parse(
        "q=kripik+pedes&kategori=makanan-ringan&kecamatan=sepatan-timur&halal=1&bpom=1&pirt=1" +
          "&min=5000&max=25000&stok=1&urut=termurah&halaman=3",
      ),
    ).toEqual({
      query: {
        q: "kripik pedes",
        category: "makanan-ringan",
        kecamatan: "sepatan-timur",
        halal: true,
        bpom: true,
        pirt: true,
        min: 5000,
        max: 25_000,
        inStock: true,
        sort: "termurah",
        page: 3,
      },
      problems: [],
    });
  });

  it("takes nothing for nothing: an empty form field is no mistake", () => {
    expect(parse("")).toEqual({ query: EMPTY_QUERY, problems: [] });
    expect(parse("q=&kategori=&kecamatan=&halal=&min=&max=+&urut=&halaman=")).toEqual({
      query: EMPTY_QUERY,
      problems: [],
    });
  });

  it("reads prices and places as people write them", () => {
    for (const text of ["25000", "25.000", "Rp25.000", "rp 25.000", "Rp. 25000"]) {
      expect(parse(`max=${encodeURIComponent(text)}`).query.max, text).toBe(25_000);
    }
    for (const text of ["Sepatan Timur", "sepatan-timur", "SEPATAN TIMUR"]) {
      expect(parse(`kecamatan=${encodeURIComponent(text)}`).query.kecamatan, text).toBe("sepatan-timur");
    }
  });

  it("knows a page beyond the end of a list", () => {
    expect(isBeyond(1, 0)).toBe(false);
    expect(isBeyond(2, 0)).toBe(true);
    expect(isBeyond(3, 3)).toBe(false);
    expect(isBeyond(4, 3)).toBe(true);
  });

  it("names what it cannot read and goes on with the rest", () => {
    for (const [search, problem] of [
      ["min=abc", "min"],
      ["min=-1", "min"],
      ["max=1e9", "max"],
      ["max=99999999999999", "max"],
      ["max=2.50", "max"],
      ["kategori=obat-keras", "kategori"],
      ["kecamatan=%00", "kecamatan"],
      ["kecamatan=36.03.09", "kecamatan"],
      ["kecamatan=tidak-ada", "kecamatan"],
      ["kecamatan=Serpong", "kecamatan"],
      ["halal=ya", "halal"],
      ["stok=2", "stok"],
      ["urut=price", "urut"],
      ["halaman=0", "halaman"],
      ["halaman=-1", "halaman"],
      ["halaman=1.5", "halaman"],
      ["halaman=99999", "halaman"],
      ["halal=1&halal=1", "repeated"],
      [`q=${"a".repeat(201)}`, "q"],
    ] as const) {
      const { query, problems } = parse(`${search}&pirt=1`);
      expect(problems, search).toEqual([problem]);
      expect(query.pirt).toBe(true);
      expect(query.page).toBe(1);
    }
    expect(parse("min=30000&max=10000")).toMatchObject({
      query: { min: 10_000, max: 30_000 },
      problems: ["range"],
    });
  });

  it("never throws, and cleans search words", () => {
    expect(parse("q=%00kopi%0A%0Arobusta%E2%80%AE").query.q).toBe("kopi robusta");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.oneof(fc.constantFrom(...CATALOGUE_PARAMS), fc.string()), fc.string())),
        (pairs) => {
          const { query } = parseCatalogueQuery(new URLSearchParams(pairs));
          expect(query.q.length).toBeLessThanOrEqual(200);
          expect(query.page).toBeGreaterThanOrEqual(1);
          // What was understood survives the way into an address and back, without a complaint.
          expect(parseCatalogueQuery(new URLSearchParams(catalogueSearch(query)))).toEqual({
            query,
            problems: [],
          });
        },
      ),
    );
  });
});

describe("catalogueSearch", () => {
  it("leaves out what is usual", () => {
    expect(catalogueSearch({})).toBe("");
    expect(catalogueSearch({ page: 1, q: "" })).toBe("");
    expect(catalogueSearch({ page: 2, halal: true, kecamatan: "kronjo" })).toBe(
      "?kecamatan=kronjo&halal=1&halaman=2",
    );
  });

  it("counts filters, not words, order and page", () => {
    expect(countFilters(EMPTY_QUERY)).toBe(0);
    expect(countFilters({ ...EMPTY_QUERY, q: "kopi", sort: "nama", page: 2 })).toBe(0);
    expect(countFilters({ ...EMPTY_QUERY, halal: true, min: 0, category: "madu" })).toBe(3);
  });
});
