import {
  categoryByHandle,
  productAttributesSchema,
  REQUIRED_ATTRIBUTES,
  type CategoryHandle,
  type ProductAttributeName,
  type ProductAttributes,
} from "@gerai/contracts";

import { piecesInTitle, weightInTitle } from "./amounts";
import { cleanDescription, cleanTitle, cutAtWord } from "./clean-text";
import type { Column } from "./columns";
import type { ImportContext } from "./context";
import { warning, type Remark } from "./reasons";

/** What the page says where the maker has not said it: an honest pointer, never an invented fact. */
export const UNSAID_MATERIAL = "Sesuai keterangan penjual";
export const UNSAID_CONTENT = "1 buah";

/** Reads the text of a column in the row at hand; empty when the file has no such column. */
export type ReadText = (column: Column) => string;

/** The legal attributes of a row: what the file says, what the title says, what the run sets, what may stay unsaid. */
export function attributesOf(
  text: ReadText,
  title: string,
  category: CategoryHandle | null,
  netGrams: number | null,
  { defaults, seller }: ImportContext,
): { attributes: Partial<ProductAttributes>; assumed: ProductAttributeName[] } {
  const said = (column: Column, max: number) => cleanDescription(text(column), max).replace(/\n+/g, " ");
  const isCraft = category !== null && categoryByHandle(category)?.group === "craft";
  // A kitchen scale "10 kg" does not weigh ten kilograms: only what is eaten or rubbed in is sold by weight.
  const weighed = isCraft ? null : weightInTitle(title);
  const given: Partial<Record<ProductAttributeName, string | number | undefined | null>> = {
    composition: said("composition", 2000),
    material: said("material", 500) || defaults.material,
    net_weight_g: netGrams ?? weighed?.grams,
    net_content:
      said("net_content", 60) ||
      (netGrams === null ? (weighed?.content ?? piecesInTitle(title)) : `${netGrams} g`) ||
      defaults.net_content,
    shelf_life: said("shelf_life", 200),
    storage: said("storage", 300) || defaults.storage,
    maker_address: said("maker_address", 300) || defaults.maker_address || seller.address,
    title_en: cutAtWord(cleanTitle(text("title_en")), 200).head,
    description_en: cleanDescription(text("description_en")),
  };
  const assumed: ProductAttributeName[] = [];
  if (isCraft && !given.material) {
    given.material = UNSAID_MATERIAL;
    assumed.push("material");
  }
  if (isCraft && !given.net_content) {
    given.net_content = UNSAID_CONTENT;
    assumed.push("net_content");
  }
  return { attributes: wellFormed(given), assumed };
}

// Built once: deriving it costs more than judging a row.
const anyAttributesSchema = productAttributesSchema.partial();

/** Keeps what the schema accepts; one short text more or less must not cost the row. */
function wellFormed(given: Partial<Record<ProductAttributeName, unknown>>): Partial<ProductAttributes> {
  const filled = Object.entries(given).filter(
    ([, value]) => value !== "" && value !== null && value !== undefined,
  );
  const parsed = anyAttributesSchema.safeParse(Object.fromEntries(filled));
  if (parsed.success) return parsed.data;
  const wrong = new Set(parsed.error.issues.map((issue) => issue.path[0]));
  return anyAttributesSchema.parse(Object.fromEntries(filled.filter(([name]) => !wrong.has(name))));
}

/** Attributes without which goods of this category cannot be published. */
export function missingAttributes(
  category: CategoryHandle | null,
  attributes: Partial<ProductAttributes>,
): ProductAttributeName[] {
  const group = category === null ? undefined : categoryByHandle(category)?.group;
  return group === undefined
    ? []
    : REQUIRED_ATTRIBUTES[group].filter((name) => attributes[name] === undefined);
}

const ATTRIBUTE_WORDS: Partial<Record<ProductAttributeName, string>> = {
  composition: "komposisi",
  material: "bahan",
  net_weight_g: "berat bersih",
  net_content: "isi bersih",
  shelf_life: "masa simpan",
  storage: "cara penyimpanan",
  maker_address: "alamat pembuat",
};

/** Tells which required details a draft still lacks. */
export function missingWarning(row: number, missing: readonly ProductAttributeName[]): Remark {
  const words = missing.map((name) => ATTRIBUTE_WORDS[name] ?? name).join(", ");
  const base = warning(row, missing.join(", "), "", "details_missing");
  return {
    ...base,
    message: `${base.message}: ${words}.`,
    message_en: `${base.message_en}: ${missing.join(", ")}.`,
  };
}
