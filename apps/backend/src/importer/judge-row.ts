import { categoryByHandle, obligationsFor, type CategoryHandle, type LegalDate } from "@gerai/contracts";

import { readGrams, readPrice, readStock } from "./amounts";
import { cleanDescription, cleanTitle, cutAtWord } from "./clean-text";
import { picturesOf, type Column, type ColumnMap } from "./columns";
import type { ImportContext, ImportedGoods } from "./context";
import { forbiddenWord } from "./forbidden-goods";
import { guessCategory } from "./guess-category";
import { externalIdOf, fingerprintOf, handleOf } from "./identity";
import type { SheetRow } from "./read-csv";
import { rejection, warning, type Remark } from "./reasons";
import {
  attributesOf,
  missingAttributes,
  missingWarning,
  UNSAID_CONTENT,
  type ReadText,
} from "./row-attributes";
import { bare } from "./write-table";

/** Longest title; the rest goes to the description. */
export const MAX_TITLE = 120;
/** SKU of the example in the template. */
export const EXAMPLE_SKU = "CONTOH";

export type JudgedRow =
  | { goods: ImportedGoods; warnings: Remark[]; rejections: [] }
  | { goods: null; warnings: Remark[]; rejections: Remark[] };

/** Tidies and judges one row. Never throws: a row is either goods or rejections with row, field and reason. */
export function judgeRow({ row, cells }: SheetRow, columns: ColumnMap, context: ImportContext): JudgedRow {
  const text = (column: Column) => bare(cells[columns.index.get(column) ?? -1] ?? "");
  const reject = (column: Column, value: string, code: Parameters<typeof rejection>[3]) =>
    rejection(row, columns.nameOf(column), value, code);
  const variant = cleanTitle(text("variant")).slice(0, 60);
  const full = withVariant(cleanTitle(text("title")), variant);
  const { head: title, rest } = cutAtWord(full, MAX_TITLE);
  const price = readPrice(text("price"));
  const stock = text("stock") === "" ? null : readStock(text("stock"));
  const description = joinTexts(rest, cleanDescription(text("description")));
  const banned = forbiddenWord(`${full}\n${description}`);

  const rejections = [
    ...titleProblems(text("title"), title).map((code) => reject("title", text("title"), code)),
    ...(price.ok ? [] : [reject("price", text("price"), price.code)]),
    ...(stock === null || stock.ok ? [] : [reject("stock", text("stock"), stock.code)]),
    ...(text("sku") === EXAMPLE_SKU ? [reject("sku", text("sku"), "example_row")] : []),
    ...(banned === null ? [] : [reject("title", banned, "goods_forbidden")]),
  ];
  if (rejections.length > 0 || !price.ok) return { goods: null, warnings: [], rejections };

  const category = guessCategory(text("category"), full, context.defaults.category);
  const warn = (column: Column, value: string, code: Parameters<typeof warning>[3]) =>
    warning(row, columns.nameOf(column), value, code);
  const weights = readWeights(text, columns);
  const { attributes, assumed } = attributesOf(text, full, category.handle, weights.net, context);
  const missing = missingAttributes(category.handle, attributes);
  const complete = category.handle !== null && missing.length === 0;
  const status = context.publish && context.seller.canPublish && complete ? "published" : "draft";
  const sku = /[\p{L}\p{N}]/u.test(text("sku")) ? text("sku").slice(0, 60) : null;
  const externalId = externalIdOf(context.seller.id, { sku, title: text("title"), variant });
  const content = {
    title,
    description,
    category: category.handle,
    keywords: keywordsOf(text("keywords")),
    attributes,
    sku,
    variant: variant === "" ? (attributes.net_content ?? UNSAID_CONTENT) : variant,
    price: price.value,
    stock: !stock?.ok ? null : stock.value,
    weight: weights.parcel,
    status,
  } as const;

  const pictures = picturesOf(cells, columns);

  const warnings = [
    ...(rest === "" ? [] : [warn("title", full, "title_shortened")]),
    ...(category.source === "nearest" ? [warn("category", text("category"), "category_nearest")] : []),
    ...(category.source === "none" ? [warn("category", text("category"), "category_unknown")] : []),
    ...(assumed.length > 0 && status === "published" ? [warn("material", "", "details_assumed")] : []),
    ...(missing.length > 0 ? [missingWarning(row, missing)] : []),
    ...(status === "published" && needsPermit(category.handle, context.today)
      ? [warn("category", category.handle ?? "", "permit_needed")]
      : []),
    ...(content.stock === null ? [warn("stock", "", "stock_assumed")] : []),
    ...weights.unreadable.map(([column, value]) => warn(column, value, "weight_unreadable")),
  ];
  const goods: ImportedGoods = {
    row,
    externalId,
    handle: handleOf(title, externalId),
    ...content,
    pictures,
    // Without pictures the fingerprint is what it was before there were any.
    fingerprint: fingerprintOf(pictures.length === 0 ? content : { ...content, pictures }),
  };
  return { goods, warnings, rejections: [] };
}

/** Rows of one title differ by their variant, so the page's title must say it. */
function withVariant(title: string, variant: string): string {
  return variant === "" || title.toLowerCase().includes(variant.toLowerCase())
    ? title
    : `${title} - ${variant}`;
}

function titleProblems(typed: string, title: string): ("title_missing" | "title_too_short")[] {
  if (typed.trim() === "") return ["title_missing"];
  return (title.match(/\p{L}/gu) ?? []).length < 4 ? ["title_too_short"] : [];
}

function joinTexts(rest: string, description: string): string {
  return [rest, description].filter((part) => part !== "").join("\n\n");
}

function readWeights(text: ReadText, columns: ColumnMap) {
  const unreadable: [Column, string][] = [];
  const read = (column: "weight" | "net_weight") => {
    if (text(column) === "") return null;
    const grams = readGrams(text(column), /\bkg\b|kilo/i.test(columns.nameOf(column)));
    if (grams === null) unreadable.push([column, text(column)]);
    return grams;
  };
  return { parcel: read("weight"), net: read("net_weight"), unreadable };
}

function needsPermit(category: CategoryHandle | null, today: LegalDate): boolean {
  const group = category === null ? undefined : categoryByHandle(category)?.group;
  return group !== undefined && obligationsFor(group, today).length > 0;
}

function keywordsOf(text: string): string[] {
  const words = text
    .split(/[,;#]/)
    .map((word) => cleanTitle(word).toLowerCase().slice(0, 40))
    .filter((word) => word.length >= 2);
  return [...new Set(words)].slice(0, 15);
}
