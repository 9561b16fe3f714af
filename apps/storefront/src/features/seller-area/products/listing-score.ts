import { scoreListing, unmetObligations, type ListingScore, type ValidityFacts } from "@gerai/contracts";

import type { Draft } from "./draft";
import { groupOf } from "./fields-of-category";
import type { Listing } from "./listing-schema";
import { readWhole } from "./typed-numbers";

/** Kinds of obligatory papers that are missing for goods of a category on a day. */
export function missingPapers(
  category: string,
  certifications: Listing["certifications"],
  today: string,
): ("halal" | "permit")[] {
  const group = groupOf(category);
  if (group === null) return [];
  return unmetObligations(group, certifications as ValidityFacts[], today).map(({ id }) =>
    id.startsWith("halal") ? "halal" : "permit",
  );
}

/** The score of goods as they are being typed. */
export function scoreDraft(
  draft: Draft,
  {
    brand,
    certifications,
    today,
  }: { brand: string; certifications: Listing["certifications"]; today: string },
): ListingScore {
  const { net_weight_g: grams, ...texts } = draft.attributes;
  const weight = readWhole(grams);
  return scoreListing({
    title: draft.title,
    description: draft.description,
    category_handle: draft.category || null,
    attributes: { ...texts, ...(weight === null ? {} : { net_weight_g: weight }) },
    brand,
    pictures: draft.pictures.map(({ width, height }) =>
      width === null || height === null ? null : { width, height },
    ),
    variants: draft.variants.map(({ price, stock, weight: parcel }) => ({
      price: readWhole(price),
      stock: readWhole(stock) ?? 0,
      weight: readWhole(parcel),
    })),
    cost: readWhole(draft.cost),
    certified: draft.category !== "" && missingPapers(draft.category, certifications, today).length === 0,
  });
}
