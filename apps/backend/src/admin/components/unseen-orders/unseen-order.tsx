import { formatRupiah, type ContactChannel, type UnseenOrder } from "@gerai/contracts";
import { Button, Text } from "@medusajs/ui";
import { useState } from "react";

import { useWords } from "../../i18n/use-words";
import { formatInstant } from "../../lib/format";
import { PageLink } from "../links";
import { Fact, Section } from "../section";
import { AttemptForm } from "./attempt-form";

/** One order that nobody has opened: whose it is, how to reach them, what was tried. */
export function UnseenOrderSection({ order }: { order: UnseenOrder }) {
  const { words, locale } = useWords();
  const said = words.unseen;
  const [recording, setRecording] = useState<{ channel: ContactChannel | null } | null>(null);
  return (
    <Section
      title={
        <>
          <span className="font-mono">{order.group_number}</span> · {order.seller.name}
        </>
      }
      actions={
        <>
          {order.whatsapp && (
            <Button size="small" variant="secondary" asChild>
              <a
                href={order.whatsapp.url}
                target="_blank"
                rel="noreferrer"
                // Whoever comes back from writing has only to say what came of it.
                onClick={() => {
                  setRecording({ channel: "whatsapp" });
                }}
              >
                {said.whatsapp}
              </a>
            </Button>
          )}
          <Button
            size="small"
            onClick={() => {
              setRecording({ channel: null });
            }}
          >
            {said.record}
          </Button>
        </>
      }
    >
      <Fact label={words.contactName}>
        <PageLink to={`/sellers/${order.seller.id}`}>{order.seller.contact_name}</PageLink>,{" "}
        {order.seller.kecamatan}
        {order.whatsapp === null && `\n${said.noWhatsapp}`}
      </Fact>
      <Fact label={said.since}>{formatInstant(order.waiting_since, locale)}</Fact>
      <Fact label={said.content}>{said.goods(order.pieces, formatRupiah(order.total))}</Fact>
      <Fact label={said.attempts}>
        {order.attempts.length === 0
          ? said.noAttempts
          : order.attempts.map((attempt) => (
              <Text key={attempt.id} size="small">
                {said.channels[attempt.channel]} · {formatInstant(attempt.created_at, locale)}
                {attempt.note !== null && ` · ${attempt.note}`}
              </Text>
            ))}
      </Fact>
      {recording !== null && (
        <AttemptForm
          order={order}
          channel={recording.channel}
          close={() => {
            setRecording(null);
          }}
        />
      )}
    </Section>
  );
}
