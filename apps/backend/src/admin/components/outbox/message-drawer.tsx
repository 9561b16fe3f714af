import { Button, Drawer, Text } from "@medusajs/ui";

import { useWords } from "../../i18n/use-words";
import { useMessageText } from "../../lib/outbox-queries";
import { Loading } from "../loading";

/** What one message says, at the side of the list. */
export function MessageDrawer({ id, close }: { id: string; close: () => void }) {
  const { words } = useWords();
  const said = words.outbox;
  const { data, error, refetch } = useMessageText(id);
  return (
    <Drawer
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
    >
      <Drawer.Content aria-describedby={undefined}>
        <Drawer.Header>
          <Drawer.Title>{data?.text?.subject ?? said.title}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-1 flex-col gap-3 overflow-y-auto">
          {!data ? (
            <Loading error={error} retry={refetch} />
          ) : data.text === null ? (
            <Text size="small">{said.nobody}</Text>
          ) : (
            <>
              {data.text.to !== null && (
                <Text size="small" className="text-ui-fg-subtle break-all">
                  {said.to}: {data.text.to}
                </Text>
              )}
              <Text size="small" className="whitespace-pre-wrap break-words">
                {data.text.body}
              </Text>
            </>
          )}
        </Drawer.Body>
        <Drawer.Footer>
          <Button size="small" variant="secondary" onClick={close}>
            {said.close}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}
