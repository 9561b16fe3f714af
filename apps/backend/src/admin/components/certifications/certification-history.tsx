import { Text } from "@medusajs/ui";

import { useWords } from "../../i18n/use-words";
import { addressOf } from "../../lib/client";
import { formatInstant } from "../../lib/format";
import type { CertificationEvent } from "../../lib/types";
import { CertificationStatusBadge } from "../badges";
import { OutsideLink } from "../links";
import { Section } from "../section";

/** Everything that happened to a certificate, newest first. */
export function CertificationHistory({ events }: { events: readonly CertificationEvent[] }) {
  const { words, locale } = useWords();
  const newestFirst = [...events].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <Section title={words.history}>
      {newestFirst.map((event) => (
        <div key={event.id} className="flex flex-col items-start gap-1.5 px-6 py-3">
          <CertificationStatusBadge status={event.to_status} />
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            {formatInstant(event.at, locale)}, {event.office ?? words.actors[event.actor_type]}
          </Text>
          {event.reason !== null && (
            <Text size="small" leading="compact">
              {event.reason}
            </Text>
          )}
          {event.evidence_file !== null && <EvidenceLink file={event.evidence_file} />}
        </div>
      ))}
    </Section>
  );
}

/** Opens a private file; the route asks for the officer's session. */
export function EvidenceLink({ file }: { file: string }) {
  const { words } = useWords();
  return (
    <span className="txt-small">
      <OutsideLink href={addressOf(`/admin/private-files/${file}`)}>{words.openEvidence}</OutsideLink>
    </span>
  );
}
