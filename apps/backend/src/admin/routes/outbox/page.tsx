import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Envelope } from "@medusajs/icons";
import { useState } from "react";

import { ListPage } from "../../components/list-page";
import { Loading } from "../../components/loading";
import { MessageDrawer } from "../../components/outbox/message-drawer";
import { MessageLine } from "../../components/outbox/message-line";
import { useWords } from "../../i18n/use-words";
import { useOutbox } from "../../lib/outbox-queries";
import { PAGE_SIZE, useListState } from "../../lib/use-list-state";

/** What people were told by mail, push and in the app; what failed can be sent once more. */
export default function OutboxPage() {
  const { words } = useWords();
  const said = words.outbox;
  const list = useListState();
  const [opened, open] = useState<string | null>(null);
  const { data, error, refetch } = useOutbox({
    limit: PAGE_SIZE,
    offset: list.query.offset,
    ...given("recipient_id", list.query.q.trim()),
    ...given("status", list.value("status")),
    ...given("channel", list.value("channel")),
  });
  if (!data) return <Loading error={error} retry={refetch} />;
  return (
    <>
      <ListPage
        title={said.title}
        search={list.search(said.search)}
        filters={[
          list.filter("status", {
            label: said.state,
            all: said.allStatuses,
            choices: Object.entries(said.statuses),
          }),
          list.filter("channel", {
            label: said.what,
            all: said.allChannels,
            choices: Object.entries(said.channels),
          }),
        ]}
        columns={[said.when, said.what, said.to, said.state, said.act]}
        {...list.pages(data.count)}
      >
        {data.messages.map((message) => (
          <MessageLine key={message.id} message={message} open={open} />
        ))}
      </ListPage>
      {opened !== null && (
        <MessageDrawer
          id={opened}
          close={() => {
            open(null);
          }}
        />
      )}
    </>
  );
}

function given(name: string, value: string): Record<string, string> {
  return value === "" ? {} : { [name]: value };
}

export const config = defineRouteConfig({ label: "outbox", translationNs: "gerai", icon: Envelope });
