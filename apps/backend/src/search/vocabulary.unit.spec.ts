import { categoryByHandle, INDEX } from "@gerai/contracts";
import { createSearchServer, type SearchServer } from "@gerai/search-local";
import { Meilisearch } from "meilisearch";

import { DEMO_SELLERS } from "../demo/sellers";
import type { DemoProduct, DemoSeller } from "../demo/types";
import { toProductDocument } from "./documents/product-document";
import { INDEX_SETTINGS } from "./index-settings";
import type { ProductRecord, SellerRecord } from "./records";
import { LEADS_TO, rightWords, SAME_WORDS, synonyms } from "./vocabulary";

const BORN = "2026-01-01T00:00:00.000Z";

function toSellerRecord({ status, ...seller }: DemoSeller): SellerRecord {
  return {
    ...seller,
    id: seller.handle,
    status,
    photo: null,
    banner: null,
    holiday_from: null,
    holiday_until: null,
    holiday_note: null,
    holiday_orders: "closed",
    is_demo: true,
    created_at: BORN,
  };
}

function toRecord(seller: DemoSeller, product: DemoProduct): ProductRecord {
  const category = categoryByHandle(product.category_handle);
  return {
    id: product.handle,
    handle: product.handle,
    title: product.title,
    description: product.description,
    status: "published",
    thumbnail: null,
    metadata: { ...product.attributes },
    created_at: BORN,
    updated_at: BORN,
    images: [],
    tags: product.keywords.map((value) => ({ value })),
    categories: [{ handle: product.category_handle, name: category?.name ?? "", metadata: null }],
    variants: [],
    seller: toSellerRecord({ ...seller, status: "active" }),
    certifications: [],
  };
}

describe("vocabulary over the goods of the demo", () => {
  let server: SearchServer;
  let client: Meilisearch;
  const titles = new Map<string, string>();

  beforeAll(async () => {
    server = createSearchServer();
    client = new Meilisearch({ host: (await server.listen(0)).url });
    const documents = DEMO_SELLERS.flatMap((seller) =>
      seller.products.flatMap((product) => toProductDocument(toRecord(seller, product), "2026-11-24") ?? []),
    );
    for (const { handle, title } of documents) titles.set(handle, title);
    const index = client.index(INDEX.products);
    await index.updateSettings(INDEX_SETTINGS[INDEX.products]).waitTask();
    await index.addDocuments(documents, { primaryKey: "id" }).waitTask();
  });

  afterAll(() => server.close());

  const search = async (query: string) => {
    const index = client.index<{ handle: string }>(INDEX.products);
    const { hits } = await index.search(query, { limit: 1000, attributesToRetrieve: ["handle"] });
    return hits.map(({ handle }) => handle);
  };
  const titlesOf = async (query: string) => (await search(query)).map((handle) => titles.get(handle) ?? "");

  /** Spellings of one thing that the programme names, typed without a space behind them. */
  it.each([
    ["kripik", "keripik", "chips"],
    ["krupuk", "kerupuk"],
    ["sambel", "sambal"],
    ["peyek", "rempeyek"],
    ["kuker", "cookies", "kue kering"],
    ["hijab", "jilbab", "kerudung"],
    ["brownis", "brownies"],
    ["coklat", "cokelat"],
    ["telor", "telur"],
    ["baso", "bakso"],
    ["beku", "frozen"],
    ["serbuk", "bubuk"],
    ["sendal", "sandal"],
    ["caping", "topi bambu"],
    ["jamu", "herbal"],
    ["oleh2", "oleh-oleh", "Oleh Oleh"],
  ])("finds the same goods for %s and its other spellings", async (first, ...others) => {
    const expected = (await search(first)).sort();
    expect(expected).not.toEqual([]);
    for (const other of others) expect((await search(other)).sort()).toEqual(expected);
  });

  it("finds the same goods for every word of a line, once it is typed to its end", async () => {
    for (const [first = "", ...others] of SAME_WORDS) {
      const expected = (await search(`${first} `)).sort();
      // A space behind the word: until then it may be the beginning of a longer one.
      for (const other of others)
        expect([other, (await search(`${other} `)).sort()]).toEqual([other, expected]);
    }
  });

  it.each([
    ["hijab", /teh|kacang|sambal|ijo|pandan/i],
    ["beku", /sandal|abon|madu/i],
    ["jamu", /jambu|batik|sandal/i],
    ["caping", /keripik|tas /i],
  ])("does not take %s for a mistyped other word", async (query, absurd) => {
    const found = await titlesOf(query);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((title) => absurd.test(title))).toEqual([]);
  });

  it("does not take every `oleh` for a souvenir", async () => {
    expect((await search("oleh-oleh")).length).toBeLessThan(titles.size / 4);
    expect((await titlesOf("oleh2 tangerang"))[0]).toMatch(/oleh-oleh tangerang/i);
  });

  it.each([
    ["kripk", /keripik/i],
    ["kerpik", /keripik/i],
    ["sambak", /sambal/i],
    ["rempeyk", /rempeyek/i],
    ["jilbap", /jilbab/i],
    ["bandneg", /bandeng/i],
  ])("still finds what %s was meant to be", async (query, meant) => {
    expect((await titlesOf(query))[0]).toMatch(meant);
  });
});

describe("words that are right as typed", () => {
  it("are single words, each once, with every word of the vocabulary among them", () => {
    const words = rightWords();
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toMatch(/^[a-z0-9]+$/);
    for (const entry of SAME_WORDS.flat()) expect(words).toEqual(expect.arrayContaining(entry.split(" ")));
  });

  it("lead further alike in all spellings", () => {
    const map = synonyms();
    for (const [word, others] of Object.entries(LEADS_TO)) {
      const line = SAME_WORDS.find((words) => words.includes(word)) ?? [word];
      for (const same of line) {
        const further = others.filter((other) => other !== same);
        expect(map[same]).toEqual(expect.arrayContaining(further));
      }
    }
  });
});
