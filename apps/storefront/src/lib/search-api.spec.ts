import { readSearchApiQuery, toSearchHit } from "./search-api.ts";
import { aCertification, aProduct, aSeller, daysFromToday } from "./testing/documents.ts";

const read = (search: string) => readSearchApiQuery(new URLSearchParams(search));

describe("readSearchApiQuery", () => {
  it("reads words, limit and language", () => {
    expect(read("q=kripik++pedes&limit=20&lang=en&utm_source=x")).toEqual({
      q: "kripik pedes",
      limit: 20,
      locale: "en",
    });
    expect(read("")).toEqual({ q: "", limit: 8, locale: "id" });
    expect(read(`q=${"a".repeat(200)}&limit=50`)).toMatchObject({ limit: 50 });
  });

  it("refuses anything else", () => {
    for (const [search, problem] of [
      [`q=${"a".repeat(201)}`, "q"],
      ["q=%00", "q"],
      ["q=a%0Ab", "q"],
      ["q=%FF", "q"],
      ["limit=0", "limit"],
      ["limit=51", "limit"],
      ["limit=-1", "limit"],
      ["limit=1e1", "limit"],
      ["limit=", "limit"],
      ["limit=5&limit=6", "repeated"],
      ["q=a&q=b", "repeated"],
      ["lang=fr", "lang"],
    ] as const) {
      expect(read(search), search).toEqual({ problem });
    }
  });
});

it("tells each badge once, and only while it is in force", () => {
  const product = aProduct(
    {
      certifications: [
        aCertification(),
        aCertification(),
        aCertification({ kind: "pirt", expires_on: daysFromToday(-1) }),
      ],
      pictures: [{ url: "/media/0123456789abcdef0123456789abcdef.jpg", alt: "" }],
    },
    aSeller({ name: "Dapur Ibu Siti", kecamatan: "Kronjo" }),
  );
  expect(toSearchHit(product, daysFromToday(0), "en")).toEqual({
    id: product.id,
    handle: product.handle,
    title: "Spicy Cassava Crisps",
    price: 18_000,
    seller: "Dapur Ibu Siti",
    kecamatan: "Kronjo",
    badges: ["halal"],
    picture: "/media/0123456789abcdef0123456789abcdef-240.webp",
  });
});
