import { DRAFT_ATTRIBUTES, type Draft, type DraftVariant, type DraftAttribute } from "./draft";
import type { ListingPicture } from "./listing-schema";

/** Names of the editor's fields, as the form sends them and as problems name them. */
export const FIELD = {
  id: "id",
  draftKey: "draft_key",
  title: "title",
  category: "category_handle",
  description: "description",
  keywords: "keywords",
  cost: "cost",
  /** Files that are chosen without a script. */
  files: "foto",
  attribute: (name: DraftAttribute) => `attributes.${name}`,
  variant: (index: number, name: keyof Omit<DraftVariant, "key">) => `variants.${String(index)}.${name}`,
  picture: (index: number) => `pictures.${String(index)}`,
  /** What was pressed: a step of `draft-steps`, `simpan` or `terbit`. */
  step: "langkah",
} as const;

const VARIANT_FIELDS = ["id", "title", "price", "stock", "stockSeen", "weight", "sku"] as const;

/** How a picture travels in a hidden field. */
export function pictureText({ url, width, height }: ListingPicture): string {
  return [url, width ?? "", height ?? ""].join("|");
}

/**
 * Reads a sent form.
 * @param text a field's value; an empty text when it is absent
 */
export function draftFromForm(text: (name: string) => string): Draft {
  return {
    id: text(FIELD.id) || null,
    title: text(FIELD.title),
    category: text(FIELD.category),
    description: text(FIELD.description),
    attributes: Object.fromEntries(
      DRAFT_ATTRIBUTES.map((name) => [name, text(FIELD.attribute(name))]),
    ) as Draft["attributes"],
    keywords: text(FIELD.keywords),
    pictures: count((index) => text(FIELD.picture(index)) !== "").map((index) =>
      pictureOf(text(FIELD.picture(index))),
    ),
    // A variant is there when the form has its field of the stock that was seen, which is marked.
    variants: count((index) => text(FIELD.variant(index, "stockSeen")) !== "").map((index) => {
      const [id, title, price, stock, seen, weight, sku] = VARIANT_FIELDS.map((name) =>
        text(FIELD.variant(index, name)),
      );
      return {
        key: id || `baru-${String(index + 1)}`,
        id: id || null,
        title: title ?? "",
        price: price ?? "",
        stock: stock ?? "",
        stockSeen: (seen ?? "").replace(SEEN, ""),
        weight: weight ?? "",
        sku: sku ?? "",
      };
    }),
    cost: text(FIELD.cost),
  };
}

/** The form of a draft, as `draftFromForm` reads it. */
export function formOf(draft: Draft): Record<string, string> {
  const fields: [string, string][] = [
    [FIELD.id, draft.id ?? ""],
    [FIELD.title, draft.title],
    [FIELD.category, draft.category],
    [FIELD.description, draft.description],
    [FIELD.keywords, draft.keywords],
    [FIELD.cost, draft.cost],
    ...DRAFT_ATTRIBUTES.map((name): [string, string] => [FIELD.attribute(name), draft.attributes[name]]),
    ...draft.pictures.map((picture, index): [string, string] => [FIELD.picture(index), pictureText(picture)]),
    ...draft.variants.flatMap((variant, index) =>
      VARIANT_FIELDS.map((name): [string, string] => [
        FIELD.variant(index, name),
        name === "stockSeen" ? seenText(variant.stockSeen) : (variant[name] ?? ""),
      ]),
    ),
  ];
  return Object.fromEntries(fields);
}

const SEEN = "=";

/** Value of the hidden field with the stock that was seen; never empty, since it also says that the variant is there. */
export function seenText(stockSeen: string): string {
  return SEEN + stockSeen;
}

function pictureOf(text: string): ListingPicture {
  const [url = "", width = "", height = ""] = text.split("|");
  const size = (value: string) => (/^\d{1,5}$/.test(value) ? Number(value) : null);
  return { url, width: size(width), height: size(height) };
}

const MOST_FIELDS = 40;

function count(isThere: (index: number) => boolean): number[] {
  const found: number[] = [];
  for (let index = 0; index < MOST_FIELDS && isThere(index); index += 1) found.push(index);
  return found;
}
