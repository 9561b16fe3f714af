import type { MedusaContainer } from "@medusajs/framework/types";

import { consentStands } from "../seller/consent-stands";
import { findOwnProducts } from "./find-own";
import { readListings, type Listing } from "./read-listings";

/** A draft as an operator sees it: what the maker keeps to themselves is not there. */
export type MentorDraft = Omit<Listing, "cost" | "score">;

/** Most drafts that are shown at once, the newest. */
const SHOWN = 100;

/** A shop's drafts, and whether the maker agreed that others prepare them; without that there are none to see. */
export async function readMentorDrafts(
  container: MedusaContainer,
  sellerId: string,
): Promise<{ agreed: boolean; drafts: MentorDraft[] }> {
  if (!(await consentStands(container, sellerId, "mentor_drafts"))) return { agreed: false, drafts: [] };
  const { ids } = await findOwnProducts(container, sellerId, {
    status: "draft",
    order: "updated",
    limit: SHOWN,
    offset: 0,
  });
  return { agreed: true, drafts: (await readListings(container, sellerId, ids)).map(forOperator) };
}

/** Leaves out what the maker keeps to themselves. */
function forOperator({ cost: _theirs, score: _for, ...shown }: Listing): MentorDraft {
  return shown;
}
