import { CERTIFICATION_KIND_INFO } from "@gerai/contracts";
import { Copy } from "@medusajs/ui";

import { useWords } from "../../i18n/use-words";
import { formatDay, formatInstant, groupedNumber } from "../../lib/format";
import { useSeller } from "../../lib/queries";
import type { CertificationDetail } from "../../lib/types";
import { CertificationStatusBadge, DemoBadge } from "../badges";
import { Findings } from "../findings";
import { OutsideLink, PageLink } from "../links";
import { Fact, Section } from "../section";
import { CertificationActions } from "./certification-actions";
import { EvidenceLink } from "./certification-history";

interface Props {
  certification: CertificationDetail;
}

/** The number, what it tells, and what an officer may do about it. */
export function NumberSection({ certification }: Props) {
  const { words } = useWords();
  const { kind, number, number_typed: typed } = certification;
  const info = CERTIFICATION_KIND_INFO[kind];
  return (
    <Section
      level="h1"
      title={words.kinds[kind]}
      badges={
        <>
          <CertificationStatusBadge status={certification.effective_status} />
          <DemoBadge shown={certification.is_demo} />
        </>
      }
      actions={<CertificationActions certification={certification} />}
    >
      <Fact label={words.number}>
        <span className="text-ui-fg-base flex items-center gap-2 font-mono">
          {groupedNumber(kind, number)}
          <Copy content={number} aria-label={words.copy} />
        </span>
      </Fact>
      <Fact label={words.numberTyped}>{typed}</Fact>
      <Fact label={words.numberPlain}>{number}</Fact>
      <Fact label={words.findings}>
        <Findings kind={kind} number={typed} isDemo={certification.is_demo} />
      </Fact>
      <Fact label={words.issuer}>
        {info.issuerLong}
        {"\n"}
        {info.lookupUrl === null ? (
          words.noLookup
        ) : (
          <OutsideLink href={info.lookupUrl}>{words.lookUp(info.lookupName)}</OutsideLink>
        )}
      </Fact>
      {certification.status_reason !== null && (
        <Fact label={words.reason}>{certification.status_reason}</Fact>
      )}
    </Section>
  );
}

/** Whose paper it is, since when and how long, who checked it. */
export function HolderSection({ certification }: Props) {
  const { words, locale } = useWords();
  const { data: seller } = useSeller(certification.seller_id);
  const { checked_on: checkedOn, check_method: method, checked_by_office: office } = certification;
  return (
    <Section title={words.holder}>
      <Fact label={words.holder}>{certification.holder}</Fact>
      <Fact label={words.maker}>
        {seller && <PageLink to={`/sellers/${seller.id}`}>{`${seller.name}, ${seller.kecamatan}`}</PageLink>}
      </Fact>
      <Fact label={words.issuedOn}>{formatDay(certification.issued_on, locale)}</Fact>
      <Fact label={words.expiresOn}>{formatDay(certification.expires_on, locale) ?? words.noEnd}</Fact>
      {certification.surveillance_on !== null && (
        <Fact label={words.surveillanceOn}>{formatDay(certification.surveillance_on, locale)}</Fact>
      )}
      <Fact label={words.checked}>
        {checkedOn === null
          ? words.notChecked
          : [formatDay(checkedOn, locale), office, method && words.checkMethods[method]]
              .filter(Boolean)
              .join("\n")}
      </Fact>
      <Fact label={words.evidence}>
        {certification.evidence_file === null ? (
          words.noEvidence
        ) : (
          <EvidenceLink file={certification.evidence_file} />
        )}
      </Fact>
      <Fact label={words.recorded}>{formatInstant(certification.created_at, locale)}</Fact>
    </Section>
  );
}
