import { EMPTY_QUERY } from "@/lib/catalogue-query";
import { paths } from "@/paths";

import { listHref } from "./catalogue-place";

const query = { ...EMPTY_QUERY, q: "manis", category: "madu", halal: true, page: 2 } as const;

describe("addresses of a list", () => {
  it("keeps the category in the path of a category page", () => {
    const href = listHref(paths("id"), "category", "madu");
    expect(href({ ...query, q: "" })).toBe("/kategori/madu?halal=1&halaman=2");
  });
  it("keeps it in the query of catalogue and search", () => {
    expect(listHref(paths("id"), "catalogue", "madu")({ ...query, q: "" })).toBe(
      "/produk?kategori=madu&halal=1&halaman=2",
    );
    expect(listHref(paths("en"), "search", "madu")(query)).toBe(
      "/en/cari?q=manis&kategori=madu&halal=1&halaman=2",
    );
  });
});
