import { INDEX, type ProductDocument } from "@gerai/contracts";
import { createSearchServer, type SearchServer } from "@gerai/search-local";
import { Meilisearch } from "meilisearch";

import { INDEX_SETTINGS } from "./index-settings";
import { SAME_WORDS, STOP_WORDS, synonyms } from "./vocabulary";

/** Goods as makers describe them: handle | title | category | keywords | maker | kecamatan | text. */
const SHELF = `
keripik-singkong-balado | Keripik Singkong Balado 200 g | Makanan Ringan | keripik pedas, snack halal murah | Dapur Ibu Siti | Cikupa | Irisan singkong tipis dengan bumbu balado, renyah dan pedas.
keripik-pisang-cokelat | Keripik Pisang Cokelat 150 g | Makanan Ringan | snack manis | Dapur Ibu Siti | Cikupa | Pisang kepok digoreng garing lalu disalut cokelat.
kerupuk-ikan-tenggiri | Kerupuk Ikan Tenggiri 250 g | Makanan Ringan | krupuk mentah | Kerupuk Mauk | Mauk | Kerupuk dari ikan tenggiri segar, dijemur dua hari.
rempeyek-kacang | Rempeyek Kacang Tanah 150 g | Makanan Ringan | gurih | Peyek Imas | Sepatan | Rempeyek renyah dengan kacang tanah pilihan.
kacang-sangrai | Kacang Sangrai Oven 250 g | Makanan Ringan | tanpa minyak | Peyek Imas | Sepatan | Kacang tanah disangrai pelan.
nastar-nanas | Nastar Nanas Klasik 500 g | Kue Kering | kue lebaran | Kue Ratna | Curug | Selai nanas buatan sendiri dalam kulit mentega.
kastengel-edam | Kastengel Keju Edam 400 g | Kue Kering | kue lebaran | Kue Ratna | Curug | Kue keju gurih panggang.
brownies-panggang | Brownies Panggang Cokelat 400 g | Roti & Bakery | kue ulang tahun | Tika Bakery | Kelapa Dua | Brownies padat dengan cokelat hitam.
roti-sobek | Roti Sobek Isi Keju | Roti & Bakery | sarapan | Tika Bakery | Kelapa Dua | Roti lembut untuk sarapan.
sambal-bawang-botol | Sambal Bawang Botol 150 ml | Sambal & Bumbu | pedas | Sambal Yuli | Balaraja | Sambal bawang dalam botol kaca, tahan enam bulan.
bumbu-pecel | Bumbu Pecel Madiun 200 g | Sambal & Bumbu | bumbu instan | Sambal Yuli | Balaraja | Bumbu kacang siap seduh.
bandeng-presto | Bandeng Presto Beku | Makanan Beku | lauk | Bandeng Mauk | Mauk | Bandeng duri lunak, dikirim beku.
nugget-ayam | Nugget Ayam Sayur 500 g | Makanan Beku | bekal anak | Bandeng Mauk | Mauk | Nugget ayam dengan wortel, simpan beku. Bisa digoreng atau dibakar.
bakso-sapi | Bakso Sapi Asli isi 50 | Makanan Beku | kuah | Dapur Haji Amin | Tigaraksa | Bakso daging sapi tanpa pengawet.
kopi-robusta | Kopi Robusta Bubuk 200 g | Kopi & Teh | kopi tubruk | Kopi Raksa | Tigaraksa | Biji robusta disangrai sedang.
teh-bunga-telang | Teh Bunga Telang 40 g | Kopi & Teh | seduh | Kopi Raksa | Tigaraksa | Bunga telang kering dari kebun sendiri.
jahe-merah-serbuk | Jahe Merah Serbuk 250 g | Minuman Herbal & Jamu | wedang | Herbal Lilis | Legok | Jahe merah dan gula aren.
madu-hutan | Madu Hutan 350 ml | Madu | madu murni | Madu Rimba | Jambe | Madu lebah liar, disaring dingin.
abon-bandeng | Abon Bandeng Pedas 100 g | Lauk Kering | lauk | Bandeng Mauk | Mauk | Abon ikan bandeng, cocok untuk sarapan.
topi-bambu | Topi Bambu Anyam Dewasa | Kerajinan Bambu & Anyaman | oleh-oleh tangerang | Anyaman Pak Udin | Solear | Topi bambu khas Tangerang dengan anyaman rapat.
tas-pandan | Tas Pandan Anyam Besar | Kerajinan Bambu & Anyaman | tote | Pandan Ocih | Kronjo | Tas daun pandan yang kuat.
batik-cap | Kain Batik Cap Motif Herang 2 m | Batik & Tenun | kado batik | Batik Wening | Pagedangan | Batik cap motif khas.
kerudung-voal | Kerudung Segi Empat Voal | Busana Muslim | polos | Hijrah Ayu | Pasar Kemis | Bahan voal adem dan mudah dibentuk.
sandal-kulit | Sandal Kulit Pria | Alas Kaki | jahit tangan | Sandal Cisoka | Cisoka | Kulit sapi asli.
sabun-sereh | Sabun Sereh Batang 90 g | Kosmetik & Sabun | sabun mandi | Dewi Alami | Cisauk | Sabun minyak kelapa dan sereh.
hampers-lebaran | Hampers Lebaran Gerai | Hampers | bingkisan | Gerai Bersama | Cikupa | Kotak berisi kue, sambal dan kopi.
dodol-tangerang | Dodol Ketan Hitam 400 g | Makanan Ringan | oleh-oleh tangerang | Dodol Neng | Teluknaga | Dodol dimasak delapan jam.
`
  .trim()
  .split("\n")
  .map((line) => line.split(" | "));

const CATEGORY_EN: Readonly<Record<string, string>> = {
  "Makanan Ringan": "Snacks",
  "Kue Kering": "Cookies",
  Madu: "Honey",
  "Kosmetik & Sabun": "Cosmetics & Soap",
};

function toDocument(columns: readonly string[], place: number): Partial<ProductDocument> & { id: string } {
  const [handle = "", title = "", category = "", keywords = "", maker = "", kecamatan = "", text = ""] =
    columns;
  const makerHandle = maker.toLowerCase().replaceAll(" ", "-");
  return {
    id: `prod_${place}`,
    handle,
    title,
    category,
    category_en: CATEGORY_EN[category] ?? "",
    keywords: keywords.split(", "),
    seller: {
      id: `sel_${place}`,
      handle: makerHandle,
      name: maker,
      contact_name: maker,
      kecamatan,
      kecamatan_code: "36.03.01",
      village: null,
      photo: null,
      whatsapp: null,
      holiday: null,
    },
    kecamatan,
    description: text,
    price_min: 10_000 + place * 1000,
    in_stock: true,
    listed_until: 99991231,
    created_ts: 1_700_000_000 + place,
  };
}

describe("search as people type", () => {
  let server: SearchServer;
  let client: Meilisearch;

  beforeAll(async () => {
    server = createSearchServer();
    client = new Meilisearch({ host: (await server.listen(0)).url });
    for (const [uid, settings] of Object.entries(INDEX_SETTINGS)) {
      expect(await client.index(uid).updateSettings(settings).waitTask()).toMatchObject({ error: null });
    }
    await client.index(INDEX.products).addDocuments(SHELF.map(toDocument), { primaryKey: "id" }).waitTask();
  });

  afterAll(() => server.close());

  const search = async (query: string) => {
    const { hits } = await client.index<{ handle: string }>(INDEX.products).search(query);
    return hits.map(({ handle }) => handle);
  };

  it.each([
    ["kripik", ["keripik-singkong-balado", "keripik-pisang-cokelat"]],
    ["kripik pedes", ["keripik-singkong-balado"]],
    ["keripk", ["keripik-singkong-balado", "keripik-pisang-cokelat"]],
    ["chips", ["keripik-singkong-balado", "keripik-pisang-cokelat"]],
    ["krupuk", ["kerupuk-ikan-tenggiri"]],
    ["peyek", ["rempeyek-kacang"]],
    ["sambel botolan", ["sambal-bawang-botol"]],
    ["oleh2 tangerang", ["dodol-tangerang", "topi-bambu"]],
    ["oleh-oleh", ["dodol-tangerang", "topi-bambu"]],
    ["snack halal murah", ["keripik-singkong-balado"]],
    ["kado batik", ["batik-cap"]],
    ["kue lebaran", ["kastengel-edam", "nastar-nanas"]],
    ["kuker", ["kastengel-edam", "nastar-nanas"]],
    ["hijab", ["kerudung-voal"]],
    ["jilbab", ["kerudung-voal"]],
    ["coklat", ["brownies-panggang", "keripik-pisang-cokelat"]],
    ["brownis", ["brownies-panggang"]],
    ["baso", ["bakso-sapi"]],
    ["bandeng frozen", ["bandeng-presto"]],
    ["jahe bubuk", ["jahe-merah-serbuk"]],
    ["sendal", ["sandal-kulit"]],
    ["caping", ["topi-bambu"]],
    ["honey", ["madu-hutan"]],
    ["coffee", ["kopi-robusta"]],
    ["soap", ["sabun-sereh"]],
    ["kopi", ["kopi-robusta"]],
    ["topi", ["topi-bambu"]],
    ["MADU HUTAN!!", ["madu-hutan"]],
    ["madu asli murah", ["madu-hutan"]],
    ["bandeng tigaraksa", ["bandeng-presto", "abon-bandeng"]],
    ["pak udin", ["topi-bambu"]],
    ["keripik pis", ["keripik-pisang-cokelat"]],
    ["samb", ["sambal-bawang-botol"]],
  ])("%s", async (query, expected) => {
    const found = await search(query);
    // The first places must be these goods; among themselves their order is a matter of taste.
    expect(found.slice(0, expected.length).sort()).toEqual([...expected].sort());
  });

  it("does not take one thing for another", async () => {
    expect(await search("kopi")).not.toContain("topi-bambu");
    expect(await search("topi")).not.toContain("kopi-robusta");
    expect((await search("teh"))[0]).toBe("teh-bunga-telang");
    expect(await search("bensin")).toEqual([]);
  });

  it("shows a full page for words that say nothing", async () => {
    expect(await search("jual murah")).toHaveLength(20);
  });
});

describe("vocabulary", () => {
  it("is symmetric within a line and never maps a word to itself", () => {
    const map = synonyms();
    for (const line of SAME_WORDS) {
      for (const word of line) {
        expect(map[word]).toEqual(expect.arrayContaining(line.filter((other) => other !== word)));
        expect(map[word]).not.toContain(word);
      }
    }
  });

  it("names each word once, in at most three plain words", () => {
    const words = SAME_WORDS.flat();
    expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([]);
    for (const word of words) expect(word).toMatch(/^[a-z0-9]+( [a-z0-9]+){0,2}$/);
    for (const word of words) expect(STOP_WORDS).not.toContain(word);
  });
});
