import type { productsEditor } from "@/i18n/id/seller-area/products-editor";
import type { Words } from "@/i18n/dictionary";
import type { FormProblem } from "@/lib/forms/form-state";

import { DRAFT_ATTRIBUTES, type Draft, type DraftAttribute } from "./draft";
import { FIELD } from "./draft-form";
import type { Listing, ListingProblem } from "./listing-schema";
import { missingPapers } from "./listing-score";
import { readWhole } from "./typed-numbers";

export type EditorWords = Words<typeof productsEditor>;

/** Id of the part that tells about certificates. */
export const PAPERS = "certifications";

/** Everything that stands between goods and the shelf, in the page's language, each leading to what mends it. */
export function problemsInWords(
  listing: Pick<Listing, "problems" | "certifications">,
  draft: Draft,
  t: EditorWords,
  facts: { today: string; pending: boolean },
): FormProblem[] {
  const papers = missingPapers(draft.category, listing.certifications, facts.today);
  return [
    ...listing.problems
      .filter(({ code }) => code !== "obligation_unmet")
      .map((problem) => inWords(problem, draft, t, facts.pending)),
    ...papers.map((kind) => ({
      field: PAPERS,
      message: t.problems.certificate_missing(t.obligation[kind]),
    })),
  ];
}

function inWords(
  { code, field, message }: ListingProblem,
  draft: Draft,
  t: EditorWords,
  pending: boolean,
): FormProblem {
  const name = attributeOf(field);
  switch (code) {
    case "seller_not_active":
      return { field: null, message: pending ? t.problems.seller_pending : t.problems.seller_suspended };
    case "title_missing":
    case "category_missing":
      return { field, message: t.problems[code] };
    case "attribute_missing":
    case "attribute_invalid":
      return { field, message: t.problems[code](name ? inSentence(t.attributes[name]) : field) };
    case "variant_missing":
    case "price_missing":
      return { field: FIELD.variant(unpriced(draft), "price"), message: t.problems.price_missing };
    case "picture_missing":
      return { field: FIELD.files, message: t.problems.picture_missing };
    default:
      return { field: null, message };
  }
}

function inSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

function attributeOf(field: string): DraftAttribute | undefined {
  return DRAFT_ATTRIBUTES.find((name) => FIELD.attribute(name) === field);
}

function unpriced({ variants }: Draft): number {
  return Math.max(
    0,
    variants.findIndex(({ price }) => (readWhole(price) ?? 0) <= 0),
  );
}
