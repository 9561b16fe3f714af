import {
  type LegalDate,
  mainCategoryOf,
  type ProductDocument,
  sellableUntil,
  unmetObligations,
} from "@gerai/contracts";

import type { ProductRecord, VariantRecord } from "../records";
import { badgeEnds, toPublicSummaries } from "./certification-document";
import { toProductSeller } from "./product-seller";
import { flagOf, numberOf, textOf, toSeconds } from "./values";

/** Stock that stands for "as many as you like". */
const UNLIMITED = 999;
/** Medusa gives goods without a choice an option of this name; a shopper should not see it. */
const PLACEHOLDER_OPTION = "Default option";

/**
 * Pieces of a variant that can be promised now: what is stocked less what is reserved, over all places,
 * by the scarcest part when a variant is made of several.
 */
export function stockOf(variant: VariantRecord): number {
  if (!variant.manage_inventory || variant.allow_backorder) return UNLIMITED;
  const parts = variant.inventory_items.map(({ required_quantity, inventory }) => {
    const free = (inventory?.location_levels ?? []).reduce(
      (sum, level) => sum + Number(level.stocked_quantity) - Number(level.reserved_quantity),
      0,
    );
    return Math.floor(free / Math.max(1, required_quantity ?? 1));
  });
  return parts.length === 0 ? 0 : Math.max(0, Math.min(...parts));
}

/** Sizes and flavours that have a price, in the maker's order and else from cheap to dear. */
function toVariants(records: readonly VariantRecord[]): ProductDocument["variants"] {
  const priceOf = (variant: VariantRecord) => variant.calculated_price?.calculated_amount ?? 0;
  return [...records]
    .sort(
      (a, b) =>
        (a.variant_rank ?? 0) - (b.variant_rank ?? 0) || priceOf(a) - priceOf(b) || (a.id < b.id ? -1 : 1),
    )
    .flatMap((variant) => {
      const price = variant.calculated_price?.calculated_amount;
      if (price === null || price === undefined || price < 0) return [];
      const options = variant.options.flatMap(({ value, option }) =>
        option === null || option.title === PLACEHOLDER_OPTION ? [] : [[option.title, value] as const],
      );
      return [
        {
          id: variant.id,
          title: variant.title,
          sku: variant.sku,
          price: Math.round(price),
          stock: stockOf(variant),
          options: Object.fromEntries(options),
        },
      ];
    });
}

function toPictures(product: ProductRecord): ProductDocument["pictures"] {
  const pictures = [...product.images]
    .sort((a, b) => a.rank - b.rank)
    .map(({ url, metadata }) => ({ url, alt: textOf(metadata, "alt") ?? product.title }));
  if (pictures.length === 0 && product.thumbnail) return [{ url: product.thumbnail, alt: product.title }];
  return pictures;
}

function toKeywords(product: ProductRecord): string[] {
  const extra = product.metadata?.keywords;
  const words: unknown[] = Array.isArray(extra) ? extra : typeof extra === "string" ? extra.split(",") : [];
  const all = [...product.tags.map(({ value }) => value), ...words]
    .filter((word): word is string => typeof word === "string")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  return [...new Set(all)];
}

/**
 * What catalogue, search and product page show, or null when the goods have no page: not published, no
 * active maker, or no single category of the programme to judge them by. Goods that lack a paper do have
 * a document, with `listed_until` 0: their maker's page names them in words.
 */
export function toProductDocument(product: ProductRecord, today: LegalDate): ProductDocument | null {
  if (product.status !== "published" || product.seller?.status !== "active") return null;
  return toPreviewDocument(product, today);
}

/** What the maker sees before shoppers do: the same, of drafts too; null without a maker or a single category. */
export function toPreviewDocument(product: ProductRecord, today: LegalDate): ProductDocument | null {
  const category = mainCategoryOf(product.categories.map(({ handle }) => handle));
  const { seller, metadata } = product;
  if (!seller || category === undefined) return null;
  const stored = product.categories.find(({ handle }) => handle === category.handle);
  const variants = toVariants(product.variants);
  const prices = variants.map(({ price }) => price);
  const shownSeller = toProductSeller(seller);
  return {
    id: product.id,
    handle: product.handle,
    title: product.title,
    title_en: textOf(metadata, "title_en"),
    description: product.description ?? "",
    description_en: textOf(metadata, "description_en"),
    net_content: textOf(metadata, "net_content") ?? "",
    net_weight_g: numberOf(metadata, "net_weight_g"),
    composition: textOf(metadata, "composition"),
    material: textOf(metadata, "material"),
    shelf_life: textOf(metadata, "shelf_life"),
    storage: textOf(metadata, "storage"),
    maker_address: textOf(metadata, "maker_address") ?? "",
    category_handle: category.handle,
    category: stored?.name ?? category.name,
    category_en: textOf(stored?.metadata ?? null, "name_en") ?? category.name_en,
    keywords: toKeywords(product),
    seller: shownSeller,
    seller_handle: shownSeller.handle,
    kecamatan: shownSeller.kecamatan,
    kecamatan_code: shownSeller.kecamatan_code,
    pictures: toPictures(product),
    variants,
    price_min: prices.length === 0 ? 0 : Math.min(...prices),
    price_max: prices.length === 0 ? 0 : Math.max(...prices),
    in_stock: variants.some(({ stock }) => stock > 0),
    certifications: toPublicSummaries(product.certifications),
    ...badgeEnds(product.certifications),
    // Goods without any price cannot be bought, whatever their papers say.
    listed_until: variants.length === 0 ? 0 : sellableUntil(category.group, product.certifications, today),
    missing: unmetObligations(category.group, product.certifications, today).map(({ id }) => id),
    is_demo: flagOf(metadata, "is_demo"),
    created_ts: toSeconds(product.created_at),
    updated_ts: toSeconds(product.updated_at),
  };
}
