import { JOINING_GAPS, type JoiningGap } from "@gerai/contracts";

/** What is known of a shop and its owner when an operator decides. */
export interface JoiningFacts {
  nib: string | null;
  village_code: string | null;
  story: string;
  photo: string | null;
  whatsapp: string | null;
  pickup_address: string | null;
  has_bank_account: boolean;
  tax_statement_on: string | null;
}

/** Letters from which a story tells something. */
const SHORTEST_STORY = 80;

/** What is still missing of a shop, in the order in which it is asked for. */
export function joiningGaps(facts: JoiningFacts): JoiningGap[] {
  const there: Readonly<Record<JoiningGap, boolean>> = {
    nib: facts.nib !== null,
    village: facts.village_code !== null,
    story: facts.story.trim().length >= SHORTEST_STORY,
    photo: facts.photo !== null,
    whatsapp: facts.whatsapp !== null,
    pickup_address: facts.pickup_address !== null,
    bank_account: facts.has_bank_account,
    tax_statement: facts.tax_statement_on !== null,
  };
  return JOINING_GAPS.filter((gap) => !there[gap]);
}
