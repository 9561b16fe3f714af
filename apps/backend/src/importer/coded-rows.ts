import { categoryByHandle, CATEGORIES } from "@gerai/contracts";

import type { ListingInput, VariantInput } from "../workflows/listing/input";
import type { Listing } from "../workflows/listing/read-listings";
import { readGrams, readPrice, readStock } from "./amounts";
import { mapColumns, type Column, type ColumnMap, type Mapping } from "./columns";
import type { Sheet, SheetRow } from "./read-csv";
import { rejection, type Remark } from "./reasons";
import { bare } from "./write-table";

/** Columns of an export, in its order, and what each says of one variant. */
const EXPORTED: readonly [
  heading: string,
  column: Column,
  value: (listing: Listing, at: number) => string,
][] = [
  ["kode_gerai", "code", ({ variants }, at) => variants[at]?.id ?? ""],
  ["judul", "title", ({ title }) => title],
  ["varian", "variant", ({ variants }, at) => variants[at]?.title ?? ""],
  ["harga", "price", ({ variants }, at) => text(variants[at]?.price)],
  ["stok", "stock", ({ variants }, at) => text(variants[at]?.stock)],
  // What was there when the file was made: it tells a stock that somebody typed from one that was sold meanwhile.
  ["stok_saat_diunduh", "stock_exported", ({ variants }, at) => text(variants[at]?.stock)],
  ["sku", "sku", ({ variants }, at) => variants[at]?.sku ?? ""],
  ["berat_gram", "weight", ({ variants }, at) => text(variants[at]?.weight)],
  ["kategori", "category", ({ category_handle: handle }) => categoryByHandle(handle ?? "")?.name ?? ""],
  ["deskripsi", "description", ({ description }) => description],
  ["isi_bersih", "net_content", ({ attributes }) => text(attributes.net_content)],
  ["berat_bersih_g", "net_weight", ({ attributes }) => text(attributes.net_weight_g)],
  ["komposisi", "composition", ({ attributes }) => text(attributes.composition)],
  ["bahan", "material", ({ attributes }) => text(attributes.material)],
  ["masa_simpan", "shelf_life", ({ attributes }) => text(attributes.shelf_life)],
  ["penyimpanan", "storage", ({ attributes }) => text(attributes.storage)],
  ["alamat_pembuat", "maker_address", ({ attributes }) => text(attributes.maker_address)],
  ["kata_kunci", "keywords", ({ keywords }) => keywords.join(", ")],
];

/** Columns that say what a row is about, and nothing to be written. */
const ASIDE: readonly Column[] = ["code", "stock_exported"];

/** Headings of an export. */
export const EXPORT_HEADINGS = EXPORTED.map(([heading]) => heading);

/** Places of the columns with numbers. */
export const EXPORT_NUMBERS = EXPORTED.flatMap(([, column], at) =>
  ["price", "stock", "stock_exported", "weight", "net_weight"].includes(column) ? [at] : [],
);

/** One row per variant, as an export writes it. */
export function exportRows(listing: Listing): string[][] {
  return listing.variants.map((_variant, at) => EXPORTED.map(([, , value]) => value(listing, at)));
}

/** A sheet taken apart: rows of an export, which name their variant, and rows of a list from elsewhere. */
export interface SplitSheet {
  coded: SheetRow[];
  rest: Sheet;
  columns: ColumnMap;
}

/** Separates rows that carry the code of an export. */
export function splitCoded(sheet: Sheet, mapping?: Mapping): SplitSheet {
  const columns = mapColumns(sheet.header, mapping);
  const at = columns.index.get("code");
  const isCoded = ({ cells }: SheetRow) => at !== undefined && (cells[at] ?? "") !== "";
  return {
    coded: sheet.rows.filter(isCoded),
    rest: { header: sheet.header, rows: sheet.rows.filter((row) => !isCoded(row)) },
    columns,
  };
}

/** The code of a row. */
export function codeOf({ cells }: SheetRow, columns: ColumnMap): string {
  return cells[columns.index.get("code") ?? -1] ?? "";
}

/** What the rows of one product change; null when they say what is there already. */
export interface JudgedProduct {
  listing: Listing;
  change: ListingInput | null;
  /** Rows that change something, and rows that do not. */
  changed: number[];
  unchanged: number[];
  rejected: Remark[];
}

/**
 * Compares the rows of one product with what an export of today would say, cell by cell. Only cells that differ are
 * read; an emptied cell erases nothing. Stock that stands as it was when the file was made is nobody's wish, though
 * some was sold since.
 */
export function judgeCoded(listing: Listing, rows: readonly SheetRow[], columns: ColumnMap): JudgedProduct {
  const judged: JudgedProduct = { listing, change: null, changed: [], unchanged: [], rejected: [] };
  const product: ListingInput = {};
  const variants = new Map<string, Partial<VariantInput>>();
  const seen = new Set<string>();
  for (const row of rows) {
    const code = codeOf(row, columns);
    const at = listing.variants.findIndex(({ id }) => id === code);
    if (seen.has(code)) {
      judged.rejected.push(rejection(row.row, columns.nameOf("code"), code, "code_repeated"));
      continue;
    }
    seen.add(code);
    if (at === -1) {
      judged.rejected.push(rejection(row.row, columns.nameOf("code"), code, "code_unknown"));
      continue;
    }
    const cell = (column: Column) => plain(row.cells[columns.index.get(column) ?? -1] ?? "");
    const differing = EXPORTED.flatMap(([, column, value]) => {
      const typed = cell(column);
      const same = typed === plain(value(listing, at));
      const untouched = column === "stock" && typed === cell("stock_exported");
      return ASIDE.includes(column) || typed === "" || same || untouched ? [] : [{ column, typed }];
    });
    const parts = differing.map(({ column, typed }) => ({ column, typed, read: readCell(column, typed) }));
    const refused = parts.flatMap(({ column, typed, read }) =>
      "refused" in read ? [rejection(row.row, columns.nameOf(column), typed, read.refused)] : [],
    );
    if (refused.length > 0) {
      judged.rejected.push(...refused);
      continue;
    }
    (parts.length === 0 ? judged.unchanged : judged.changed).push(row.row);
    for (const { read } of parts) {
      if ("product" in read) {
        const { attributes, ...fields } = read.product;
        Object.assign(product, fields);
        if (attributes) product.attributes = { ...product.attributes, ...attributes };
      }
      if ("variant" in read) variants.set(code, { ...variants.get(code), ...read.variant });
    }
  }
  if (judged.changed.length > 0) {
    judged.change = {
      ...product,
      ...(variants.size === 0
        ? {}
        : {
            variants: listing.variants.map(({ id, title, price }) => ({
              id,
              title,
              price,
              ...variants.get(id),
            })),
          }),
    };
  }
  return judged;
}

type ReadCell =
  | { refused: Parameters<typeof rejection>[3] }
  | { product: ListingInput }
  | { variant: Partial<VariantInput> };

/** What one changed cell means. */
function readCell(column: Column, typed: string): ReadCell {
  switch (column) {
    case "title":
      return typed.length > 200 ? { refused: "text_too_long" } : { product: { title: typed } };
    case "description":
      return typed.length > 5000 ? { refused: "text_too_long" } : { product: { description: typed } };
    case "variant":
      return typed.length > 100 ? { refused: "text_too_long" } : { variant: { title: typed } };
    case "sku":
      return typed.length > 60 ? { refused: "text_too_long" } : { variant: { sku: typed } };
    case "price": {
      const price = readPrice(typed);
      return price.ok ? { variant: { price: price.value } } : { refused: price.code };
    }
    case "stock": {
      const stock = readStock(typed);
      return stock.ok ? { variant: { stock: stock.value } } : { refused: stock.code };
    }
    case "weight": {
      const grams = readGrams(typed);
      return grams === null ? { refused: "weight_not_grams" } : { variant: { weight: grams } };
    }
    case "net_weight": {
      const grams = readGrams(typed);
      return grams === null
        ? { refused: "weight_not_grams" }
        : { product: { attributes: { net_weight_g: grams } } };
    }
    case "category": {
      const name = typed.toLowerCase();
      const found = CATEGORIES.find((one) => one.handle === name || one.name.toLowerCase() === name);
      return found ? { product: { category_handle: found.handle } } : { refused: "category_not_ours" };
    }
    case "keywords":
      return { product: { keywords: keywordsOf(typed) } };
    case "code":
    case "stock_exported":
    case "picture":
      return { product: {} };
    case "net_content":
    case "composition":
    case "material":
    case "shelf_life":
    case "storage":
    case "maker_address":
    case "title_en":
    case "description_en":
      return typed.length > 2000
        ? { refused: "text_too_long" }
        : { product: { attributes: { [column]: typed } } };
  }
}

function keywordsOf(typed: string): string[] {
  const words = typed.split(/[,;]/).map((word) => word.trim().toLowerCase().slice(0, 40));
  return [...new Set(words.filter((word) => word !== ""))].slice(0, 15);
}

function text(value: unknown): string {
  return typeof value === "number" || typeof value === "string" ? String(value) : "";
}

/** A cell without what spreadsheets and readers of them do to it. */
function plain(cell: string): string {
  return bare(cell.replaceAll(/\r\n?/g, "\n")).trim();
}
