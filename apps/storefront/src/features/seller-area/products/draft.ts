import type { Listing, ListingPicture } from "./listing-schema";
import { readWhole, showWhole } from "./typed-numbers";

/** Attributes that the editor asks for; which of them depends on the category. */
export const DRAFT_ATTRIBUTES = [
  "net_content",
  "net_weight_g",
  "composition",
  "material",
  "shelf_life",
  "storage",
  "maker_address",
] as const;
export type DraftAttribute = (typeof DRAFT_ATTRIBUTES)[number];

/** What the backend calls the only variant of goods that come in one size. */
export const ONLY_VARIANT = "Satu ukuran";
/** Most that one listing may have. */
export const MOST_PICTURES = 8;
export const MOST_VARIANTS = 30;

const MOST_PRICE = 100_000_000;
const MOST_STOCK = 1_000_000;
const MOST_WEIGHT = 100_000;
const MOST_KEYWORDS = 15;

/** One size or flavour as it is being typed. */
export interface DraftVariant {
  /** Tells variants apart on the page, before the backend has named them. */
  key: string;
  id: string | null;
  title: string;
  price: string;
  stock: string;
  /** The stock that was on screen when it was last agreed with the backend: what was sold since stays sold. */
  stockSeen: string;
  weight: string;
  sku: string;
}

/** Goods as they are being typed: everything is text until it is sent. */
export interface Draft {
  id: string | null;
  title: string;
  category: string;
  description: string;
  attributes: Record<DraftAttribute, string>;
  /** Search words, with commas. */
  keywords: string;
  pictures: ListingPicture[];
  variants: DraftVariant[];
  cost: string;
}

/** A variant nobody has typed anything into. */
export function emptyVariant(key: string): DraftVariant {
  return { key, id: null, title: "", price: "", stock: "", stockSeen: "", weight: "", sku: "" };
}

/** New goods; what a maker's other goods say of the maker stands there already. */
export function emptyDraft(makerAddress: string): Draft {
  return {
    id: null,
    title: "",
    category: "",
    description: "",
    attributes: { ...noAttributes(), maker_address: makerAddress },
    keywords: "",
    pictures: [],
    variants: [emptyVariant("baru-1")],
    cost: "",
  };
}

/** Every attribute, empty. */
export function noAttributes(): Record<DraftAttribute, string> {
  return Object.fromEntries(DRAFT_ATTRIBUTES.map((name) => [name, ""])) as Record<DraftAttribute, string>;
}

/** Goods of the backend as the editor shows them. */
export function draftOf(listing: Listing): Draft {
  const attribute = (name: DraftAttribute) => {
    const value = listing.attributes[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
  return {
    id: listing.id,
    title: listing.title,
    category: listing.category_handle ?? "",
    description: listing.description,
    attributes: Object.fromEntries(DRAFT_ATTRIBUTES.map((name) => [name, attribute(name)])) as Record<
      DraftAttribute,
      string
    >,
    keywords: listing.keywords.join(", "),
    pictures: listing.pictures,
    variants: listing.variants.map((variant) => ({
      key: variant.id,
      id: variant.id,
      title: variant.title === ONLY_VARIANT ? "" : variant.title,
      price: showWhole(variant.price),
      stock: showWhole(variant.stock),
      stockSeen: showWhole(variant.stock),
      weight: showWhole(variant.weight),
      sku: variant.sku ?? "",
    })),
    cost: showWhole(listing.cost),
  };
}

/** The name under which a variant is kept: that of the only one is given, an empty one among several gets a number. */
export function variantTitle(variants: readonly DraftVariant[], index: number): string {
  const typed = variants[index]?.title.trim() ?? "";
  if (typed !== "") return typed;
  return variants.length === 1 ? ONLY_VARIANT : `Pilihan ${String(index + 1)}`;
}

/**
 * What has to be sent for goods to become what was typed: only what differs from what the backend is known to have, so
 * that another tab's work stays. Without a base everything is sent.
 * @returns an empty object when there is nothing to send
 */
export function toBody(draft: Draft, base: Draft | null): Record<string, unknown> {
  const differs = (part: (one: Draft) => unknown) =>
    base === null || JSON.stringify(part(draft)) !== JSON.stringify(part(base));
  const title = draft.title.trim();
  const attributes = DRAFT_ATTRIBUTES.filter((name) => differs((one) => one.attributes[name].trim()));
  return {
    ...(title !== "" && differs((one) => one.title.trim()) ? { title } : {}),
    ...(differs((one) => one.description.trim()) ? { description: draft.description.trim() } : {}),
    ...(differs((one) => one.category) ? { category_handle: draft.category || null } : {}),
    ...(attributes.length > 0
      ? { attributes: Object.fromEntries(attributes.map((name) => [name, attributeValue(draft, name)])) }
      : {}),
    ...(differs((one) => keywordsOf(one.keywords)) ? { keywords: keywordsOf(draft.keywords) } : {}),
    ...(differs((one) => one.pictures.map(({ url }) => url))
      ? { pictures: draft.pictures.map(pictureBody) }
      : {}),
    ...(differs(variantsOf)
      ? {
          variants: variantsOf(draft),
          // A draft that is made has no variants yet that could be missed.
          ...(draft.id === null
            ? {}
            : { variants_seen: (base ?? draft).variants.flatMap(({ id }) => id ?? []) }),
        }
      : {}),
    ...(differs((one) => readWhole(one.cost)) ? { cost: within(draft.cost, 0, MOST_PRICE) } : {}),
  };
}

function variantsOf({ variants }: Draft): Record<string, unknown>[] {
  return variants.map((variant, index) => {
    const stock = within(variant.stock, 0, MOST_STOCK);
    const seen = within(variant.stockSeen, 0, MOST_STOCK);
    const sku = variant.sku.trim();
    return {
      ...(variant.id === null ? {} : { id: variant.id }),
      title: variantTitle(variants, index),
      ...(sku === "" && variant.id === null ? {} : { sku: sku === "" ? null : sku }),
      price: within(variant.price, 0, MOST_PRICE),
      ...(stock === null || stock === seen ? {} : { stock, ...(seen === null ? {} : { stock_seen: seen }) }),
      weight: within(variant.weight, 1, MOST_WEIGHT),
    };
  });
}

function pictureBody({ url, width, height }: ListingPicture): object {
  return width === null || height === null ? { url } : { url, width, height };
}

function attributeValue(draft: Draft, name: DraftAttribute): string | number | null {
  const typed = draft.attributes[name].trim();
  return name === "net_weight_g" ? within(typed, 1, MOST_WEIGHT) : typed === "" ? null : typed;
}

function within(typed: string, least: number, most: number): number | null {
  const value = readWhole(typed);
  return value === null || value < least || value > most ? null : value;
}

/** Search words out of a line with commas: in lower case, each once. */
export function keywordsOf(typed: string): string[] {
  const words = typed
    .split(",")
    .map((word) => word.trim().toLowerCase().slice(0, 40))
    .filter((word) => word !== "");
  return [...new Set(words)].slice(0, MOST_KEYWORDS);
}

/** Whether nothing differs from what the backend is known to have. */
export function isSaved(draft: Draft, base: Draft | null): boolean {
  return base !== null && Object.keys(toBody(draft, base)).length === 0;
}
