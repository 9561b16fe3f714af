import { Button, Container, Text } from "@medusajs/ui";

import { useWords } from "../i18n/use-words";
import { ApiError } from "../lib/client";

/** What a page shows while its data is on the way, or when it did not come. */
export function Loading({ error, retry }: { error: unknown; retry: () => unknown }) {
  const { words } = useWords();
  if (!error) {
    return (
      <Container>
        <Text role="status" className="text-ui-fg-subtle">
          {words.loading}
        </Text>
      </Container>
    );
  }
  return (
    <Container className="flex flex-col items-start gap-3">
      <Text role="alert">{error instanceof ApiError ? error.message : words.failed}</Text>
      <Button size="small" variant="secondary" onClick={() => void retry()}>
        {words.retry}
      </Button>
    </Container>
  );
}
