import { Button, StatusBadge, Table, Text, usePrompt } from "@medusajs/ui";

import { useWords } from "../../i18n/use-words";
import { useMay } from "../../lib/access";
import { post } from "../../lib/client";
import { formatInstant } from "../../lib/format";
import type { OutboxRow } from "../../lib/outbox-queries";
import { useAct } from "../../lib/use-act";

const COLOURS: Readonly<Record<string, "green" | "red" | "orange" | "blue" | "grey">> = {
  waiting: "orange",
  sending: "blue",
  sent: "green",
  failed: "red",
  skipped: "grey",
};

interface Props {
  message: OutboxRow;
  open: (id: string) => void;
}

/** One message: when, what, for whom by id, what became of it. */
export function MessageLine({ message, open }: Props) {
  const { words, locale } = useWords();
  const said = words.outbox;
  const may = useMay();
  const prompt = usePrompt();
  const { act, busy } = useAct();
  const { id, status } = message;
  const retry = async (): Promise<void> => {
    const sure = await prompt({
      title: said.retryTitle,
      description: said.retryText,
      confirmText: said.retry,
      cancelText: words.cancel,
    });
    if (sure) await act(() => post(`/admin/outbox/${id}/retry`), said.retried);
  };
  return (
    <Table.Row>
      <Table.Cell className="whitespace-nowrap pr-4 align-top">
        {formatInstant(message.created_at, locale)}
      </Table.Cell>
      <Table.Cell className="pr-4 align-top">
        <Pair
          first={said.templates[message.template] ?? message.template}
          second={said.channels[message.channel] ?? message.channel}
        />
      </Table.Cell>
      <Table.Cell className="pr-4 align-top">
        <Pair
          first={said.recipients[message.recipient_type] ?? message.recipient_type}
          second={message.recipient_id}
        />
      </Table.Cell>
      <Table.Cell className="pr-4 align-top">
        <StatusBadge color={COLOURS[status] ?? "grey"}>{said.statuses[status] ?? status}</StatusBadge>
        <Text size="xsmall" leading="compact" className="text-ui-fg-muted mt-1 max-w-64 break-words">
          {[
            message.attempts > 1 ? said.attempts(message.attempts) : "",
            message.attempts > 0 && message.next_attempt_at !== null
              ? said.nextAt(formatInstant(message.next_attempt_at, locale))
              : "",
            inWords(message.error, said.errors),
          ]
            .filter((part) => part !== "")
            .join(" · ")}
        </Text>
      </Table.Cell>
      <Table.Cell className="py-2 align-top">
        <div className="flex gap-2">
          {message.channel !== "in_app" && may("GET", `/admin/outbox/${id}`) && (
            <Button
              size="small"
              variant="secondary"
              onClick={() => {
                open(id);
              }}
            >
              {said.read}
            </Button>
          )}
          {(status === "failed" || status === "skipped") && may("POST", `/admin/outbox/${id}/retry`) && (
            <Button size="small" variant="secondary" disabled={busy} onClick={() => void retry()}>
              {said.retry}
            </Button>
          )}
        </div>
      </Table.Cell>
    </Table.Row>
  );
}

/** The reason in the language of the page, as far as it is ours; what a server said stays. */
function inWords(error: string | null, known: Readonly<Record<string, string>>): string {
  if (error === null) return "";
  const beginning = Object.keys(known).find((one) => error.startsWith(one));
  return beginning === undefined ? error : `${known[beginning] ?? ""}${error.slice(beginning.length)}`;
}

function Pair({ first, second }: { first: string; second: string }) {
  return (
    <>
      <Text size="small" leading="compact">
        {first}
      </Text>
      <Text size="xsmall" leading="compact" className="text-ui-fg-muted mt-1 break-all">
        {second}
      </Text>
    </>
  );
}
