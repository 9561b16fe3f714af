import type { OperatorOrderGroup } from "@gerai/contracts";

import { useWords } from "../../i18n/use-words";
import { OutsideLink, PageLink } from "../links";
import { Fact, Section } from "../section";

/** Who bought, and where the goods go. */
export function BuyerSection({ group }: { group: OperatorOrderGroup }) {
  const { words } = useWords();
  const said = words.orders;
  const { address } = group;
  const lines = address
    ? [address.address_1, address.address_2, address.city, address.postal_code].filter(Boolean)
    : [];
  return (
    <Section title={said.buyer}>
      <Fact label={said.name}>{group.buyer_name}</Fact>
      <Fact label={said.phone}>
        <span className="flex flex-wrap gap-x-3">
          +{group.buyer_phone}
          <OutsideLink href={`https://wa.me/${group.buyer_phone}`}>{said.writeBuyer}</OutsideLink>
        </span>
      </Fact>
      <Fact label={said.address}>{lines.join("\n")}</Fact>
      <Fact label={said.account}>
        {group.customer_id === null ? (
          said.guest
        ) : (
          <PageLink to={`/customers/${group.customer_id}`}>{said.withAccount}</PageLink>
        )}
      </Fact>
    </Section>
  );
}
