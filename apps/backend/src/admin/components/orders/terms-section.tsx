import type { OperatorOrderGroup } from "@gerai/contracts";
import { Text } from "@medusajs/ui";

import { useWords } from "../../i18n/use-words";
import { Section } from "../section";

/** The terms as the buyer agreed to them; a later text changes nothing here. */
export function TermsSection({ terms }: Pick<OperatorOrderGroup, "terms">) {
  const { words, locale } = useWords();
  return (
    <Section title={words.orders.terms}>
      <div className="flex flex-col gap-2 px-6 py-4">
        <Text size="small" weight="plus" className="text-ui-fg-subtle">
          {words.orders.termsVersion(terms.version)}
        </Text>
        {terms[locale].split("\n").map((line) => (
          <Text key={line} size="small" className="text-ui-fg-subtle">
            {line}
          </Text>
        ))}
      </div>
    </Section>
  );
}
