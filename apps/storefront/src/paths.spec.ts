import { inOtherLocale, paths, searchApiPath } from "./paths.ts";
import { localeOfPath, withoutLocale } from "./i18n/locale.ts";
import { kecamatanFromSlug, kecamatanSlug } from "./lib/kecamatan.ts";
import { pictureAt, pictureSrcset } from "./lib/media.ts";
import { normaliseQuery, publicRoute } from "./public-routes.ts";

describe("addresses", () => {
  it("stand at the root in Indonesian and under /en in English", () => {
    expect(paths("id").home()).toBe("/");
    expect(paths("en").home()).toBe("/en");
    expect(paths("en").catalogue({ halal: true, page: 2 })).toBe("/en/produk?halal=1&halaman=2");
    expect(paths("id").category("madu", { inStock: true })).toBe("/kategori/madu?stok=1");
    expect(paths("id").sellers({ q: "", kecamatan: "kronjo", page: 1 })).toBe("/toko?kecamatan=kronjo");
    expect(paths("id").product("a b/c")).toBe("/produk/a%20b%2Fc");
    expect(searchApiPath("kue & kopi", 5, "en")).toBe("/api/cari?q=kue+%26+kopi&limit=5&lang=en");
  });

  it("lead to the same page in the other language and back", () => {
    for (const path of ["/", "/produk", "/produk/english-tea", "/enak"]) {
      const english = inOtherLocale({ pathname: path, search: "?q=a" }, "en");
      expect(localeOfPath(path)).toBe("id");
      expect(localeOfPath(english.replace("?q=a", ""))).toBe("en");
      expect(inOtherLocale(new URL(english, "http://x"), "id")).toBe(`${path}?q=a`);
      expect(withoutLocale(path)).toBe(path);
    }
  });
});

describe("publicRoute", () => {
  it("knows what is the same for everybody", () => {
    for (const path of [
      "/",
      "/en",
      "/produk",
      "/en/produk/x",
      "/toko",
      "/verifikasi/c1",
      "/robots.txt",
      "/og/produk/x.jpg",
    ]) {
      expect(publicRoute(path), path).toBeDefined();
    }
    for (const path of [
      "/keranjang",
      "/en/akun",
      "/api/cari",
      "/produk/x/y",
      "/penjual/produk",
      "/en/robots.txt",
      "/x",
    ]) {
      expect(publicRoute(path), path).toBeUndefined();
    }
  });

  it("lets a page see only the parameters it knows", () => {
    const { params } = publicRoute("/cari") ?? { params: [] };
    const search = new URLSearchParams("zzz=1&halal=1&q=a%20b&q=c&q=d&min=");
    expect(normaliseQuery(search, params)).toBe("?q=a+b&q=c&halal=1");
    expect(normaliseQuery(search, publicRoute("/")?.params ?? [])).toBe("");
  });
});

it("names kecamatan in addresses and back", () => {
  for (const name of ["Kronjo", "Sepatan Timur", "Pasar Kemis"])
    expect(kecamatanFromSlug(kecamatanSlug(name))).toBe(name);
});

it("offers the widths of stored pictures, and leaves others alone", () => {
  const stored = "/media/0123456789abcdef0123456789abcdef.png";
  expect(pictureAt(stored, 480)).toBe("/media/0123456789abcdef0123456789abcdef-480.webp");
  expect(pictureSrcset(stored, 480)?.split(", ")).toHaveLength(2);
  expect(pictureAt("https://cdn.example/a.jpg", 480)).toBe("https://cdn.example/a.jpg");
  expect(pictureSrcset("https://cdn.example/a.jpg")).toBeUndefined();
});
