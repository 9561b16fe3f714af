import type { OperatorOrderGroup } from "@gerai/contracts";

import { useWords } from "../../i18n/use-words";
import { Fact, Section } from "../section";

/** The terms as the buyer agreed to them; a later text changes nothing here. */
export function TermsSection({ terms }: Pick<OperatorOrderGroup, "terms">) {
  const { words, locale } = useWords();
  return (
    <Section title={words.orders.terms}>
      <Fact label={words.orders.termsVersion(terms.version)}>{terms[locale]}</Fact>
    </Section>
  );
}
