import { CATEGORIES, type CategoryHandle } from "@gerai/contracts";

import { knownKecamatan } from "./kecamatan.ts";

/** Sort orders as they stand in the address; `null` in a query means relevance when searching, newest otherwise. */
export const SORTS = ["relevan", "terbaru", "termurah", "termahal", "nama"] as const;
export type Sort = (typeof SORTS)[number];

/** What a catalogue, category or search page was asked for. */
export interface CatalogueQuery {
  /** Search words, at most 200 characters; empty for none. */
  q: string;
  category: CategoryHandle | null;
  /** Slug of the kecamatan: `sepatan-timur`. */
  kecamatan: string | null;
  halal: boolean;
  bpom: boolean;
  pirt: boolean;
  /** Whole rupiah. */
  min: number | null;
  /** Whole rupiah. */
  max: number | null;
  inStock: boolean;
  sort: Sort | null;
  /** From 1. */
  page: number;
}

export const EMPTY_QUERY: CatalogueQuery = {
  q: "",
  category: null,
  kecamatan: null,
  halal: false,
  bpom: false,
  pirt: false,
  min: null,
  max: null,
  inStock: false,
  sort: null,
  page: 1,
};

/** The parameters these pages know, in the order in which addresses carry them. */
export const CATALOGUE_PARAMS = [
  "q",
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
] as const;
type CatalogueParam = (typeof CATALOGUE_PARAMS)[number];

/** What was wrong in an address: one per parameter; words in `t.system.queryProblem`. */
export type QueryProblem = CatalogueParam | "range" | "repeated";

export const MAX_SEARCH_LENGTH = 200;
const MAX_RUPIAH = 1_000_000_000;
const MAX_PAGE = 1000;

/**
 * Reads an address. Never throws: what cannot be read is left out and named in `problems`, so that the page
 * can show what it understood and say plainly what it did not.
 */
export function parseCatalogueQuery(params: URLSearchParams): {
  query: CatalogueQuery;
  problems: QueryProblem[];
} {
  const problems = new Set<QueryProblem>();
  const text = (name: CatalogueParam): string | null => {
    const values = params.getAll(name);
    if (values.length > 1) problems.add("repeated");
    const value = values[0]?.trim() ?? "";
    return value === "" ? null : value;
  };
  const read = <Value>(name: CatalogueParam, parse: (value: string) => Value | undefined): Value | null => {
    const value = text(name);
    if (value === null) return null;
    const parsed = parse(value);
    if (parsed === undefined) problems.add(name);
    return parsed ?? null;
  };
  const flag = (name: CatalogueParam) => read(name, parseFlag) ?? false;

  const words = cleanSearchText(text("q") ?? "");
  if (words.length > MAX_SEARCH_LENGTH) problems.add("q");
  let min = read("min", parseRupiah);
  let max = read("max", parseRupiah);
  if (min !== null && max !== null && min > max) {
    problems.add("range");
    [min, max] = [max, min];
  }
  const query: CatalogueQuery = {
    q: words.slice(0, MAX_SEARCH_LENGTH).trim(),
    category: read("kategori", parseCategory),
    kecamatan: read("kecamatan", parseKecamatan),
    halal: flag("halal"),
    bpom: flag("bpom"),
    pirt: flag("pirt"),
    min,
    max,
    inStock: flag("stok"),
    sort: read("urut", (value) => SORTS.find((sort) => sort === value)),
    page: read("halaman", parsePage) ?? 1,
  };
  return { query, problems: [...problems] };
}

/** The query string of a query, `?` included, without anything that is the default; empty when all is. */
export function catalogueSearch(query: Partial<CatalogueQuery>): string {
  const full = { ...EMPTY_QUERY, ...query };
  const values: Readonly<Record<CatalogueParam, string | null>> = {
    q: full.q || null,
    kategori: full.category,
    kecamatan: full.kecamatan,
    halal: full.halal ? "1" : null,
    bpom: full.bpom ? "1" : null,
    pirt: full.pirt ? "1" : null,
    min: full.min === null ? null : String(full.min),
    max: full.max === null ? null : String(full.max),
    stok: full.inStock ? "1" : null,
    urut: full.sort,
    halaman: full.page > 1 ? String(full.page) : null,
  };
  const params = new URLSearchParams();
  for (const name of CATALOGUE_PARAMS) {
    const value = values[name];
    if (value !== null) params.set(name, value);
  }
  const search = params.toString();
  return search ? `?${search}` : "";
}

/** How many filters are set, search words, order and page not counted. */
export function countFilters(query: CatalogueQuery): number {
  const { category, kecamatan, halal, bpom, pirt, min, max, inStock } = query;
  return [category, kecamatan, halal, bpom, pirt, min, max, inStock].filter(
    (value) => value !== null && value !== false,
  ).length;
}

/** Whether a page is asked for that a list does not reach. The first page is always there, even when it is empty. */
export function isBeyond(page: number, pages: number): boolean {
  return page > Math.max(1, pages);
}

/** Search words without control characters, in one line. */
export function cleanSearchText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function parseFlag(value: string): boolean | undefined {
  if (value === "1") return true;
  return value === "0" ? false : undefined;
}

/** Reads prices as people type them: `25000`, `25.000`, `Rp 25.000`. */
function parseRupiah(value: string): number | undefined {
  const match = /^(?:rp\.?\s*)?(\d{1,10}|\d{1,3}(?:\.\d{3}){1,3})$/i.exec(value);
  if (match?.[1] === undefined) return undefined;
  const rupiah = Number(match[1].replaceAll(".", ""));
  return rupiah <= MAX_RUPIAH ? rupiah : undefined;
}

function parseCategory(value: string): CategoryHandle | undefined {
  return CATEGORIES.find((category) => category.handle === value.toLowerCase())?.handle;
}

/** Takes the slug or name of a kecamatan of the regency; whether it has goods is for the index to say. */
function parseKecamatan(value: string): string | undefined {
  if (value.length > 40 || !/^[a-z][a-z '-]*$/i.test(value)) return undefined;
  return knownKecamatan(value);
}

function parsePage(value: string): number | undefined {
  if (!/^\d{1,4}$/.test(value)) return undefined;
  const page = Number(value);
  return page >= 1 && page <= MAX_PAGE ? page : undefined;
}
