import { CheckCircleSolid, ExclamationCircleSolid } from "@medusajs/icons";
import { Text } from "@medusajs/ui";

import { useWords } from "../../i18n/use-words";
import { formatDayOf } from "../../lib/format";
import type { SellerDetail } from "../../lib/types";
import { Fact, Note, Section } from "../section";

/** What an operator waits for before a shop is admitted. */
export function JoiningSection({ seller }: { seller: SellerDetail }) {
  const { words } = useWords();
  const said = words.desk;
  return (
    <Section title={said.gapsTitle}>
      {seller.missing.length === 0 && (
        <div className="flex items-center gap-2 px-6 py-3">
          <CheckCircleSolid className="text-ui-tag-green-icon shrink-0" aria-hidden />
          <Text size="small">{said.gapsNone}</Text>
        </div>
      )}
      {seller.missing.map((gap) => (
        <div key={gap} className="flex items-center gap-2 px-6 py-3">
          <ExclamationCircleSolid className="text-ui-tag-orange-icon shrink-0" aria-hidden />
          <Text size="small">{said.gaps[gap]}</Text>
        </div>
      ))}
    </Section>
  );
}

/** What the shop's owner agreed to and has not taken back. */
export function ConsentsSection({ seller }: { seller: SellerDetail }) {
  const { words, locale } = useWords();
  const said = words.desk;
  return (
    <Section title={said.consents}>
      {seller.consents.length === 0 && <Note>{said.noConsents}</Note>}
      {seller.consents.map(({ purpose, given_at: at }) => (
        <Fact key={purpose} label={said.consentNames[purpose]}>
          {formatDayOf(at, locale)}
        </Fact>
      ))}
    </Section>
  );
}
