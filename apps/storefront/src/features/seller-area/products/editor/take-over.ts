import { draftOf, isSaved, type Draft } from "../draft";
import { draftFromForm } from "../draft-form";
import type { DraftKeeper } from "../draft-keeper";
import type { Listing } from "../listing-schema";
import { keptDraft } from "../local-draft";
import { mergeDraft } from "../merge-draft";

interface Start {
  sellerId: string;
  /** What stood in the fields at first. */
  draft: Draft;
  listing: Listing | null;
}

/** Takes over what was typed before the script was there, and what an earlier visit could not save. */
export function takeOver(
  keeper: DraftKeeper,
  form: HTMLFormElement | null,
  { sellerId, listing, draft: first }: Start,
  onRestored: () => void,
): void {
  if (form) {
    const data = new FormData(form);
    const text = (name: string) => {
      const value = data.get(name);
      return typeof value === "string" ? value : "";
    };
    const typed = draftFromForm(text);
    keeper.change((draft) =>
      JSON.stringify(typed) === JSON.stringify(comparable(draft)) ? draft : mergeDraft(draft, typed, draft),
    );
  }
  const kept = keptDraft(sellerId, first.id);
  if (!kept) return;
  const base = kept.base ?? first;
  const theirs = listing ? draftOf(listing) : first;
  const merged = mergeDraft(base, kept.draft, theirs);
  if (listing ? isSaved(merged, theirs) : JSON.stringify(merged) === JSON.stringify(first)) return;
  onRestored();
  keeper.restore(merged, kept.draftKey);
}

/** The draft as a form gives it back: keys are made anew there. */
function comparable(draft: Draft): Draft {
  return {
    ...draft,
    variants: draft.variants.map((variant, index) => ({
      ...variant,
      key: variant.id ?? `baru-${String(index + 1)}`,
    })),
  };
}
