import { Button, Container, Text } from "@medusajs/ui";

import { messageOf } from "../lib/client";
import { useWords } from "../lib/words";

/** What a page shows while its data is on the way, or when it did not come. */
export function Loading({ error, retry }: { error: unknown; retry: () => void }) {
  const { words } = useWords();
  return (
    <Container className="flex flex-col items-start gap-3">
      <Text role="status">{error ? words.failed : words.loading}</Text>
      {Boolean(error) && (
        <>
          <Text size="small" className="text-ui-fg-error">
            {messageOf(error)}
          </Text>
          <Button size="small" variant="secondary" onClick={retry}>
            {words.retry}
          </Button>
        </>
      )}
    </Container>
  );
}
