import fc from "fast-check";

interface Targets {
  storefrontUrl: string;
  backendUrl: string;
  publishableKey: string;
}

interface OddRequest {
  url: string;
  init: RequestInit;
}

const PAGES = [
  "/",
  "/produk",
  "/kategori/makanan-ringan",
  "/kategori/zzz",
  "/produk/zzz",
  "/toko",
  "/toko/zzz",
  "/cari",
  "/verifikasi/zzz",
  "/en",
  "/en/produk",
  "/en/cari",
  "/api/cari",
  "/sitemap-index.xml",
  "/robots.txt",
  "/media/zzz",
];
const PAGE_PARAMS = [
  "q",
  "limit",
  "kategori",
  "kecamatan",
  "halal",
  "bpom",
  "pirt",
  "min",
  "max",
  "stok",
  "urut",
  "halaman",
];

const STORE_ROUTES = [
  "/store/products",
  "/store/products/zzz",
  "/store/product-categories",
  "/store/collections",
  "/store/product-tags",
  "/store/product-types",
  "/store/regions",
  "/store/currencies",
  "/store/sellers",
  "/store/sellers/zzz",
  "/store/certifications/zzz",
  "/store/shipping-options",
  "/store/payment-providers",
  "/store/return-reasons",
];
const STORE_PARAMS = [
  "q",
  "offset",
  "limit",
  "order",
  "fields",
  "id",
  "handle",
  "created_at[$gte]",
  "updated_at",
  "category_id[]",
  "region_id",
  "cart_id",
  "$and",
  "variants[options][value]",
  "is_default",
];
const STORE_POSTS = [
  "/store/carts",
  "/store/carts/zzz/line-items",
  "/store/customers",
  "/auth/zzz/emailpass",
  "/auth/seller/emailpass/register",
];

/** Values that have broken web servers before, beside whatever the generator thinks of. */
const NASTY = [
  "-1",
  "0",
  "1e9",
  "99999999999999999999",
  "NaN",
  "null",
  "undefined",
  "nope",
  "%00",
  "%",
  "%ff",
  "%c0%80",
  "../../etc/passwd",
  "'; DROP TABLE product;--",
  "<script>alert(1)</script>",
  '{"$gt":""}',
  "[object Object]",
  "٣",
  "\u202e",
  "💥".repeat(50),
  "a".repeat(3_000),
  "*seller",
  "+seller.private",
  "**",
  "-id",
  "*variants.*",
  "2026-99-99",
  "1970-01-01T00:00:00",
  "__proto__",
  "constructor",
];

/**
 * Makes wrong requests against the public pages and the Store routes: the same list on every run, so that
 * a failure can be repeated.
 * @param count how many
 */
export function oddRequests(count: number, targets: Targets): OddRequest[] {
  const value = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
  );
  // Some values are percent-encoded as a browser would, others go out raw, as an attacker's script would send them.
  const encoded = fc
    .tuple(value, fc.boolean())
    .map(([text, raw]) => (raw ? rawPart(text) : encodeURIComponent(wellFormed(text))));
  const query = (params: readonly string[]) =>
    fc
      .array(
        fc.tuple(
          fc.oneof(
            fc.constantFrom(...params),
            value.map((text) => encodeURIComponent(wellFormed(text))),
          ),
          encoded,
        ),
        { maxLength: 5 },
      )
      .map((pairs) => pairs.map(([name, text]) => `${name}=${text}`).join("&"));
  const path = (paths: readonly string[]) =>
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...paths) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.constantFrom(...paths), encoded)
          .map(([base, text]) => `${base.replace(/\/$/, "")}/${text}`),
      },
    );
  const get = (
    origin: string,
    paths: readonly string[],
    params: readonly string[],
    headers: Record<string, string>,
  ) =>
    fc
      .tuple(path(paths), query(params))
      .map(([p, q]): OddRequest => ({ url: `${origin}${p}${q === "" ? "" : `?${q}`}`, init: { headers } }));
  const key = { "x-publishable-api-key": targets.publishableKey };
  const body = fc.oneof(
    fc.json({ maxDepth: 3 }),
    fc.constantFrom(
      "",
      "{",
      "[]",
      "null",
      '{"items":"x"}',
      '{"email":{"$ne":1}}',
      '{"items":[{"variant_id":null,"quantity":-1}]}',
      `{"a":${'{"a":'.repeat(200)}1${"}".repeat(201)}`,
    ),
  );
  const post = (origin: string, paths: readonly string[], headers: Record<string, string>) =>
    fc
      .tuple(
        path(paths),
        body,
        fc.constantFrom(
          "application/json",
          "text/plain",
          "application/x-www-form-urlencoded",
          "multipart/form-data",
        ),
      )
      .map(([p, text, type]): OddRequest => ({
        url: `${origin}${p}`,
        init: { method: "POST", headers: { ...headers, "content-type": type }, body: text },
      }));
  const request = fc.oneof(
    { weight: 5, arbitrary: get(targets.storefrontUrl, PAGES, PAGE_PARAMS, {}) },
    { weight: 4, arbitrary: get(targets.backendUrl, STORE_ROUTES, STORE_PARAMS, key) },
    { weight: 1, arbitrary: post(targets.storefrontUrl, PAGES, {}) },
    { weight: 1, arbitrary: post(targets.backendUrl, STORE_POSTS, key) },
  );
  return fc.sample(request, { numRuns: count, seed: 20261124 });
}

function wellFormed(text: string): string {
  return text.toWellFormed();
}

/** Keeps what fetch would refuse to send out of a raw part, nothing else. */
function rawPart(text: string): string {
  return wellFormed(text).replace(/[#\r\n\t]/g, "");
}
