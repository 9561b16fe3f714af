import type { SearchParams } from "meilisearch";

import { startTestServer } from "../test-server.js";

interface Doc extends Record<string, unknown> {
  id: number;
  title: string;
  text?: string;
  price?: number;
  hot?: boolean;
}

/** Searches a fresh index of the given documents and returns the ids found, best first. */
async function find(
  docs: Doc[],
  query: string,
  settings: object = {},
  params: SearchParams = {},
): Promise<number[]> {
  const { client, close } = await startTestServer();
  try {
    const index = client.index<Doc>("docs");
    await index
      .updateSettings({ searchableAttributes: ["title", "text"], sortableAttributes: ["price"], ...settings })
      .waitTask();
    await index.addDocuments(docs, { primaryKey: "id" }).waitTask();
    return (await index.search(query, params)).hits.map(({ id }) => id);
  } finally {
    await close();
  }
}

describe("ranking, one rule after the other", () => {
  it.each<[string, Doc[], string, number[]]>([
    [
      "more of the words first",
      [
        { id: 1, title: "keripik" },
        { id: 2, title: "rasa pedas", text: "keripik" },
      ],
      "keripik pedas",
      [2, 1],
    ],
    [
      "fewer typos first",
      [
        { id: 1, title: "kerupuk" },
        { id: 2, title: "toko", text: "kerupik" },
      ],
      "kerupik",
      [2, 1],
    ],
    [
      "words close together first",
      [
        { id: 1, title: "keripik enak sekali rasa pedas" },
        { id: 2, title: "enak sekali keripik pedas" },
        { id: 3, title: "pedas keripik" },
      ],
      "keripik pedas",
      [2, 3, 1],
    ],
    [
      "the more important attribute first",
      [
        { id: 1, title: "lain", text: "madu" },
        { id: 2, title: "ini lho madu" },
      ],
      "madu",
      [2, 1],
    ],
    [
      "earlier in the attribute first",
      [
        { id: 1, title: "asli madu" },
        { id: 2, title: "madu asli" },
      ],
      "madu",
      [2, 1],
    ],
    [
      "the very word before a longer one",
      [
        { id: 1, title: "madura jaya" },
        { id: 2, title: "madu jaya" },
      ],
      "madu",
      [2, 1],
    ],
    [
      "a title that is the query before one that contains it",
      [
        { id: 1, title: "madu hutan asli" },
        { id: 2, title: "madu hutan" },
      ],
      "madu hutan",
      [2, 1],
    ],
  ])("%s", async (_, docs, query, expected) => {
    expect(await find(docs, query)).toEqual(expected);
  });

  it("sorts at the place that the rules give it, documents without a value last", async () => {
    const docs: Doc[] = [
      { id: 1, title: "kopi", price: 9 },
      { id: 2, title: "asli kopi", price: 3 },
      { id: 3, title: "kopi kita" },
    ];
    const params = { sort: ["price:asc"] };
    expect(await find(docs, "kopi", { rankingRules: ["words", "sort"] }, params)).toEqual([2, 1, 3]);
    expect(await find(docs, "kopi", { rankingRules: ["words", "sort"] }, { sort: ["price:desc"] })).toEqual([
      1, 2, 3,
    ]);
    expect(await find(docs, "kopi", { rankingRules: ["wordPosition", "sort"] }, params)).toEqual([1, 3, 2]);
  });

  it("obeys rules of one's own, also on yes and no", async () => {
    const docs: Doc[] = [
      { id: 1, title: "kopi", hot: false },
      { id: 2, title: "kopi", hot: true },
    ];
    expect(await find(docs, "kopi", { rankingRules: ["words", "hot:desc"] })).toEqual([2, 1]);
  });

  it("takes typos only where settings allow them", async () => {
    const docs: Doc[] = [
      { id: 1, title: "kopi", text: "kelapa 250" },
      { id: 2, title: "gula", text: "kopi" },
    ];
    const typo = (typoTolerance: object) => ({ typoTolerance });
    expect(await find(docs, "kopo")).toEqual([]);
    const four = { minWordSizeForTypos: { oneTypo: 4, twoTypos: 9 } };
    expect(await find(docs, "kopo", typo(four))).toEqual([1, 2]);
    expect(await find(docs, "kopo", typo({ ...four, disableOnAttributes: ["text"] }))).toEqual([1]);
    expect(await find(docs, "kopo", typo({ ...four, disableOnWords: ["Kopo"] }))).toEqual([]);
    expect(await find(docs, "kopo", typo({ ...four, enabled: false }))).toEqual([]);
    const three = { minWordSizeForTypos: { oneTypo: 3, twoTypos: 9 } };
    expect(await find(docs, "251", typo(three))).toEqual([1]);
    expect(await find(docs, "251", typo({ ...three, disableOnNumbers: true }))).toEqual([]);
  });

  it("takes words that are together the key of a synonym for one thing", async () => {
    const docs: Doc[] = [
      { id: 1, title: "kopi dibuat oleh tetangga" },
      { id: 2, title: "dodol oleh-oleh tangerang" },
      { id: 3, title: "gantungan suvenir" },
      { id: 4, title: "dodol olehh" },
    ];
    const synonyms = { "oleh oleh": ["suvenir"], suvenir: ["oleh-oleh"] };
    expect(await find(docs, "oleh-oleh", { synonyms })).toEqual([2, 3]);
    expect(await find(docs, "suvenir", { synonyms })).toEqual([3, 2]);
    expect(await find(docs, "oleh oleh tangerang", { synonyms })).toEqual([2, 3]);
    // Where nothing of it exists, they are ordinary words again.
    expect(await find(docs, "dodol enak", { synonyms: { "dodol enak": ["jenang"] } })).toEqual([2, 4]);
  });

  it("never takes a synonym for a mistyped or unfinished word", async () => {
    const docs: Doc[] = [
      { id: 1, title: "sambal" },
      { id: 2, title: "sambalado" },
      { id: 3, title: "sambar" },
    ];
    const four = { minWordSizeForTypos: { oneTypo: 4, twoTypos: 9 } };
    expect(await find(docs, "chili", { synonyms: { chili: ["sambal"] }, typoTolerance: four })).toEqual([1]);
  });

  it("lets the commonest word go when asked to, and only from the end otherwise", async () => {
    const docs: Doc[] = [
      { id: 1, title: "enak keripik" },
      { id: 2, title: "enak kopi" },
      { id: 3, title: "kopi arabika" },
    ];
    expect(await find(docs, "enak arabika")).toEqual([1, 2]);
    expect(await find(docs, "enak arabika", {}, { matchingStrategy: "frequency" })).toEqual([3]);
  });

  it("drops stop words, unless nothing else is left to show", async () => {
    const docs: Doc[] = [
      { id: 1, title: "kopi" },
      { id: 2, title: "teh dan kopi" },
    ];
    expect(await find(docs, "dan kopi", { stopWords: ["dan"] })).toEqual([1, 2]);
    expect(await find(docs, "dan", { stopWords: ["dan"] })).toEqual([1, 2]);
  });

  it("finds words of several attributes, arrays and objects by default", async () => {
    const docs = [{ id: 7, title: "kopi", tags: ["asli", { kind: "robusta" }], grams: 250 }] as Doc[];
    const settings = { searchableAttributes: ["*"] };
    for (const query of ["kopi asli", "robusta", "250"])
      expect(await find(docs, query, settings)).toEqual([7]);
  });
});
