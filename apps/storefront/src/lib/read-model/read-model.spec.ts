import { createSearchServer, type SearchServer } from "@gerai/search-local";

import { EMPTY_QUERY } from "../catalogue-query.ts";
import {
  findProducts,
  getCertification,
  getProduct,
  getProductsOfSeller,
  getSeller,
  homeSelection,
  listSellers,
  productsBeside,
  SearchUnavailableError,
  sellerOfTheWeek,
} from "../read-model.server.ts";
import {
  aCertification,
  aCertificationDocument,
  aProduct,
  aSeller,
  daysFromToday,
  untilDay,
} from "../testing/documents.ts";
import { fillSearch } from "../testing/search.ts";
import { sitemapPlaces, sitemapProducts } from "./sitemap.server.ts";
import { weekNumber } from "./sellers.server.ts";

const KEY = "a-key-of-the-test";
const today = daysFromToday(0);
const tomorrow = daysFromToday(1);

/** The read model against a real search server. */
describe("the read model", () => {
  let search: SearchServer;
  let host: string;

  const halal = () => aCertification();
  const pirt = (expires_on: string) => aCertification({ kind: "pirt", expires_on });
  const siti = aSeller({ handle: "dapur-ibu-siti", name: "Dapur Ibu Siti", kecamatan: "Kronjo" });
  const euis = aSeller({ handle: "sambal-teh-euis", name: "Sambal Teh Euis", kecamatan: "Sepatan Timur" });
  const idle = aSeller({
    handle: "anyaman-jambe",
    name: "Anyaman Jambe",
    kecamatan: "Jambe",
    product_count: 0,
  });

  const keripik = aProduct({ title: "Keripik Singkong", price_min: 18_000, created_ts: 3 }, siti);
  const lastDay = aProduct(
    { title: "Rempeyek Kacang", price_min: 17_000, certifications: [halal(), pirt(today)], created_ts: 2 },
    siti,
  );
  const sambal = aProduct(
    {
      title: "Sambal Bawang",
      category_handle: "sambal-bumbu",
      price_min: 28_000,
      in_stock: false,
      created_ts: 1,
    },
    euis,
  );
  const topi = aProduct(
    {
      title: "Topi Bambu",
      category_handle: "kerajinan-bambu-anyaman",
      price_min: 65_000,
      certifications: [],
      created_ts: 4,
    },
    euis,
  );
  const inMentoring = aProduct({ title: "Keripik Talas", certifications: [halal()], created_ts: 5 }, siti);
  const ids = (products: readonly { id: string }[]) => products.map(({ id }) => id);
  const find = async (query: Partial<typeof EMPTY_QUERY>, day = today) => {
    const page = await findProducts({ ...EMPTY_QUERY, ...query }, day);
    return ids(page.products);
  };

  beforeAll(async () => {
    search = createSearchServer({ masterKey: KEY });
    host = (await search.listen(0)).url;
    process.env.MEILISEARCH_HOST = host;
    process.env.MEILISEARCH_MASTER_KEY = KEY;
    await fillSearch(host, KEY, {
      products: [keripik, lastDay, sambal, topi, inMentoring],
      sellers: [siti, euis, idle],
      certifications: [aCertificationDocument(keripik.certifications[0] ?? halal(), siti, [keripik])],
    });
  });
  afterAll(() => search.close());

  it("lists what may be bought today, newest first", async () => {
    expect(await find({})).toEqual(ids([topi, keripik, lastDay, sambal]));
  });

  it("judges certificates by the day asked for: tomorrow the goods and the badge are gone", async () => {
    expect(untilDay(today)).toBe(lastDay.listed_until);
    expect(await find({ pirt: true })).toEqual(ids([keripik, lastDay, sambal]));
    expect(await find({ pirt: true }, tomorrow)).toEqual(ids([keripik, sambal]));
    expect(await find({}, tomorrow)).not.toContain(lastDay.id);
  });

  it("filters by everything at once", async () => {
    expect(await find({ halal: true })).toEqual(ids([keripik, lastDay, sambal]));
    expect(await find({ bpom: true })).toEqual([]);
    expect(await find({ kecamatan: "sepatan-timur" })).toEqual(ids([topi, sambal]));
    expect(await find({ category: "makanan-ringan", min: 17_500, max: 20_000 })).toEqual([keripik.id]);
    expect(await find({ inStock: true })).not.toContain(sambal.id);
    expect(await find({ kecamatan: "tidak-ada" })).toEqual([]);
  });

  it("sorts", async () => {
    expect(await find({ sort: "termurah" })).toEqual(ids([lastDay, keripik, sambal, topi]));
    expect(await find({ sort: "termahal" })).toEqual(ids([topi, sambal, keripik, lastDay]));
    expect(await find({ sort: "nama" })).toEqual(ids([keripik, lastDay, sambal, topi]));
  });

  it("finds words with a slip, and nothing that may not be listed", async () => {
    expect(await find({ q: "keripk" })).toEqual([keripik.id]);
    expect(await find({ q: "talas" })).toEqual([]);
  });

  it("survives any search words", async () => {
    for (const q of ['"', "\\", "' OR 1=1 --", "😀", "a".repeat(200), "=", "* AND *", "<script>"]) {
      await expect(find({ q })).resolves.toBeInstanceOf(Array);
    }
  });

  it("pages, and knows when there is no such page", async () => {
    const page = await findProducts({ ...EMPTY_QUERY, page: 2 }, today, 3);
    expect(page).toMatchObject({ total: 4, pages: 2, products: [{ id: sambal.id }] });
    expect(await findProducts({ ...EMPTY_QUERY, page: 9 }, today, 3)).toMatchObject({
      total: 4,
      pages: 2,
      products: [],
    });
  });

  it("counts what else one could choose; a chosen group does not narrow itself", async () => {
    const { facets } = await findProducts(
      { ...EMPTY_QUERY, category: "makanan-ringan", kecamatan: "kronjo" },
      today,
    );
    expect(facets.categories).toEqual([
      { handle: "makanan-ringan", name: "Makanan Ringan", name_en: "Snacks", count: 2 },
    ]);
    expect(facets.kecamatan).toEqual([{ slug: "kronjo", name: "Kronjo", count: 2 }]);

    const all = await findProducts(EMPTY_QUERY, tomorrow);
    expect(all.facets.badges).toEqual({ halal: 2, pirt: 2, bpom: 0 });
    expect(all.facets).toMatchObject({ inStock: 2, price: { min: 18_000, max: 65_000 } });
    expect(all.facets.kecamatan.map(({ slug, count }) => [slug, count])).toEqual([
      ["kronjo", 1],
      ["sepatan-timur", 2],
    ]);
    const halalOnly = await findProducts({ ...EMPTY_QUERY, halal: true, kecamatan: "kronjo" }, today);
    expect(halalOnly.facets.kecamatan).toHaveLength(2);
  });

  it("opens one product, listed or not", async () => {
    expect(await getProduct(keripik.handle)).toEqual(keripik);
    expect((await getProduct(inMentoring.handle))?.missing).toEqual(["permit-dry-food"]);
    for (const handle of ["tidak-ada", "", "../x", '" OR handle EXISTS', "%00"])
      expect(await getProduct(handle)).toBeNull();
  });

  it("shows beside a product only what may be bought", async () => {
    const beside = await productsBeside(lastDay, today);
    expect(ids(beside.ofSeller)).toEqual([keripik.id]);
    expect(beside.similar).toEqual([]);
  });

  it("opens makers with everything they make, and their directory", async () => {
    expect(await getSeller("dapur-ibu-siti")).toEqual(siti);
    expect(await getSeller("tidak-ada")).toBeNull();
    expect(ids(await getProductsOfSeller("dapur-ibu-siti"))).toEqual(ids([inMentoring, keripik, lastDay]));
    expect(await listSellers({})).toMatchObject({
      total: 3,
      pages: 1,
      sellers: [{ name: "Anyaman Jambe" }, {}, {}],
    });
    const inKronjo = await listSellers({ kecamatan: "kronjo" });
    expect(ids(inKronjo.sellers)).toEqual([siti.id]);
    expect(inKronjo.kecamatan).toHaveLength(3);
    expect(ids((await listSellers({ q: "sambal" })).sellers)).toEqual([euis.id]);
  });

  it("takes the maker of the week in turn, of those with goods", async () => {
    expect(weekNumber("2026-11-23")).toBe(weekNumber("2026-11-29"));
    expect(weekNumber("2026-11-30")).toBe(weekNumber("2026-11-29") + 1);
    const weeks = await Promise.all(["2026-11-23", "2026-11-29", "2026-11-30"].map(sellerOfTheWeek));
    const handles = weeks.map((seller) => seller?.handle);
    expect(handles[0]).toBe(handles[1]);
    expect(new Set(handles)).toEqual(new Set([siti.handle, euis.handle]));
  });

  it("fills the home page and the sitemaps with goods of today", async () => {
    const home = await homeSelection(today);
    expect(ids(home.newest)).toEqual(ids([topi, keripik, lastDay, sambal]));
    expect(home.total).toBe(4);
    const { products, pages } = await sitemapProducts(tomorrow, 1, 2);
    expect(products.map(({ handle }) => handle)).toEqual([topi.handle, keripik.handle]);
    expect(pages).toBe(2);
    expect(await sitemapPlaces(today)).toEqual({
      sellers: [idle.handle, siti.handle, euis.handle],
      categories: ["makanan-ringan", "sambal-bumbu", "kerajinan-bambu-anyaman"],
    });
  });

  it("opens a certificate by its id", async () => {
    const id = keripik.certifications[0]?.id ?? "";
    expect(await getCertification(id)).toMatchObject({
      id,
      seller_handle: siti.handle,
      products: [{ id: keripik.id }],
    });
    expect(await getCertification("cert_unknown")).toBeNull();
    expect(await getCertification('" OR id EXISTS')).toBeNull();
  });
});

describe("the read model without an index", () => {
  it("says that the search cannot be asked", async () => {
    vi.resetModules();
    process.env.MEILISEARCH_HOST = "http://127.0.0.1:1";
    const fresh = await import("../read-model.server.ts");
    await expect(fresh.getProduct("kopi")).rejects.toBeInstanceOf(fresh.SearchUnavailableError);

    const empty = createSearchServer({ masterKey: KEY });
    vi.resetModules();
    process.env.MEILISEARCH_HOST = (await empty.listen(0)).url;
    process.env.MEILISEARCH_MASTER_KEY = KEY;
    const unfilled = await import("../read-model.server.ts");
    await expect(unfilled.findProducts(EMPTY_QUERY, today)).rejects.toMatchObject({
      name: SearchUnavailableError.name,
    });
    await empty.close();
  });
});
