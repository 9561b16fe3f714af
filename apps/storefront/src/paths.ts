import type { CategoryHandle } from "@gerai/contracts";

import type { HelpTopicId } from "./i18n/id/help.ts";
import { withLocale, withoutLocale, type Locale } from "./i18n/locale.ts";
import { catalogueSearch, type CatalogueQuery } from "./lib/catalogue-query.ts";

type CategoryQuery = Partial<Omit<CatalogueQuery, "category">>;

/** Filters of the makers' directory. */
export interface SellerQuery {
  q?: string;
  /** Slug of the kecamatan. */
  kecamatan?: string | null;
  page?: number;
}

/** Every address of the shop in a language; nothing else in the code writes one. */
export function paths(locale: Locale) {
  const at = (path: string) => withLocale(path, locale);
  return {
    home: () => at("/"),
    catalogue: (query: Partial<CatalogueQuery> = {}) => at("/produk") + catalogueSearch(query),
    category: (handle: CategoryHandle | (string & {}), query: CategoryQuery = {}) =>
      at(`/kategori/${encodeURIComponent(handle)}`) + catalogueSearch(query),
    product: (handle: string, variantId?: string) =>
      at(`/produk/${encodeURIComponent(handle)}`) +
      (variantId === undefined ? "" : `?varian=${encodeURIComponent(variantId)}`),
    sellers: (query: SellerQuery = {}) => at("/toko") + sellerSearch(query),
    seller: (handle: string) => at(`/toko/${encodeURIComponent(handle)}`),
    search: (query: Partial<CatalogueQuery> = {}) => at("/cari") + catalogueSearch(query),
    certification: (id: string) => at(`/verifikasi/${encodeURIComponent(id)}`),
    /** The help pages; without a topic their list. */
    help: (topic?: HelpTopicId) => at(topic === undefined ? "/bantuan" : `/bantuan/${topic}`),
    /** The complaints page; `about` is the path of the page that something is wrong with. */
    report: (about: string) => `${at("/bantuan/pengaduan")}?hal=${encodeURIComponent(withoutLocale(about))}`,
    cart: () => at("/keranjang"),
    /** What delivery of goods costs; without a place it asks for one. */
    deliveryPrice: (handle: string, variantId: string) =>
      `${at("/ongkir")}?${new URLSearchParams({ produk: handle, varian: variantId }).toString()}`,
    checkout: () => at("/checkout"),
    order: (id: string) => at(`/pesanan/${encodeURIComponent(id)}`),
    /** The orders that this browser remembers. */
    rememberedOrders: () => at("/pesanan"),
    account: () => at("/akun"),
    /** Logging in. */
    login: () => at("/akun/masuk"),
    /** Making an account. */
    register: () => at("/akun/daftar"),
    /** The account's own orders. */
    orders: () => at("/akun/pesanan"),
    /** The account's addresses. */
    addresses: () => at("/akun/alamat"),
    /** Changing the password. */
    password: () => at("/akun/sandi"),
    sellerArea: sellerArea(at),
  };
}

/** Where makers run their shop. A query is written as its pages read it. */
function sellerArea(at: (path: string) => string) {
  const withQuery = (path: string, query: Readonly<Record<string, string>>) => {
    const search = new URLSearchParams(query).toString();
    return at(path) + (search === "" ? "" : `?${search}`);
  };
  const product = (id: string) => at(`/penjual/produk/${encodeURIComponent(id)}`);
  return {
    home: () => at("/penjual"),
    /** What is shown in the place of a page while the backend does not answer. */
    unavailable: () => at("/penjual/gangguan"),
    login: () => at("/penjual/masuk"),
    register: () => at("/penjual/daftar"),
    logOut: () => at("/penjual/keluar"),
    products: (query: Readonly<Record<string, string>> = {}) => withQuery("/penjual/produk", query),
    newProduct: () => at("/penjual/produk/baru"),
    product,
    /** Goods as shoppers will see them. */
    productPreview: (id: string) => `${product(id)}/pratinjau`,
    imports: () => at("/penjual/produk/impor"),
    /** One table of goods that was handed in. */
    importOf: (id: string) => withQuery("/penjual/produk/impor", { impor: id }),
    /** A table to be downloaded: `templat.xlsx`, `produk.csv`, or `catatan.csv` about an import. */
    importFile: (name: string, id?: string) =>
      withQuery(`/penjual/produk/impor/${name}`, id === undefined ? {} : { impor: id }),
    orders: (query: Readonly<Record<string, string>> = {}) => withQuery("/penjual/pesanan", query),
    order: (id: string) => at(`/penjual/pesanan/${encodeURIComponent(id)}`),
    shop: () => at("/penjual/toko"),
    members: () => at("/penjual/anggota"),
    money: () => at("/penjual/rekening"),
    poster: () => at("/penjual/toko/poster"),
    /** The poster to print. */
    posterFile: (size: "A4" | "A6") => at(`/penjual/toko/poster-${size.toLowerCase()}.pdf`),
    numbers: () => at("/penjual/angka"),
    messages: () => at("/penjual/kabar"),
    password: () => at("/penjual/sandi"),
    more: () => at("/penjual/lainnya"),
  };
}

/** The same page in another language, query included: `/en/produk?halal=1` → `/produk?halal=1`. */
export function inOtherLocale(url: { pathname: string; search: string }, locale: Locale): string {
  return withLocale(withoutLocale(url.pathname), locale) + url.search;
}

/** Address of the search-as-you-type endpoint. */
export function searchApiPath(q: string, limit: number, locale: Locale): string {
  const params = new URLSearchParams({ q, limit: String(limit) });
  if (locale === "en") params.set("lang", "en");
  return `/api/cari?${params.toString()}`;
}

/** Address of the endpoint that tells what delivery costs. */
export function deliveryPriceApiPath(variantId: string, place: string, locale: Locale): string {
  const params = new URLSearchParams({ varian: variantId, tujuan: place });
  if (locale === "en") params.set("lang", "en");
  return `/api/ongkir?${params.toString()}`;
}

/** Endpoints of the script of a maker's editor of goods. */
export function sellerProductsApi(locale: Locale): { product: string; picture: string } {
  const query = locale === "en" ? "?lang=en" : "";
  return { product: `/penjual/api/produk${query}`, picture: `/penjual/api/foto${query}` };
}

/** Open Graph pictures (JPEG, 1200 × 630). */
export const shareImage = {
  product: (handle: string) => `/og/produk/${encodeURIComponent(handle)}.jpg`,
  seller: (handle: string) => `/og/toko/${encodeURIComponent(handle)}.jpg`,
  site: () => "/og/gerai.jpg",
};

/** Sitemaps, for search engines. */
export const sitemapPath = {
  index: () => "/sitemap-index.xml",
  places: () => "/sitemap-halaman.xml",
  products: (page: number) => `/sitemap-produk-${page}.xml`,
};

function sellerSearch({ q, kecamatan, page }: SellerQuery): string {
  const params = new URLSearchParams();
  if (q) params.set("q", q);
  if (kecamatan) params.set("kecamatan", kecamatan);
  if (page !== undefined && page > 1) params.set("halaman", String(page));
  const search = params.toString();
  return search ? `?${search}` : "";
}
