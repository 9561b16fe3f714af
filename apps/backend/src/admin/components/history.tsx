import { Container, Heading, Text } from "@medusajs/ui";

import type { CertificationEvent } from "../lib/types";
import { useWords } from "../lib/words";

/** Everything that happened to a certificate, newest first. */
export function History({ events }: { events: readonly CertificationEvent[] }) {
  const { words, locale } = useWords();
  const format = new Intl.DateTimeFormat(locale === "id" ? "id-ID" : "en-GB", {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Asia/Jakarta",
  });
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {words.history}
      </Heading>
      {[...events]
        .sort((a, b) => b.at.localeCompare(a.at))
        .map((event) => (
          <div key={event.id} className="px-6 py-3">
            <Text size="small" weight="plus">
              {words.certificationStatus[event.to_status]}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {format.format(new Date(event.at))}
              {event.office === null ? "" : `, ${event.office}`}
              {event.reason === null ? "" : `: ${event.reason}`}
            </Text>
          </div>
        ))}
    </Container>
  );
}
