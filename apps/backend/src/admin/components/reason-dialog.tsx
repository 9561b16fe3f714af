import { Button, FocusModal, Heading, Label, Text, Textarea } from "@medusajs/ui";
import { useState } from "react";

import { messageOf } from "../lib/client";
import { useWords } from "../lib/words";

interface Props {
  title: string;
  text: string;
  action: string;
  /** Sentences to choose from; may be changed before sending. */
  templates?: readonly string[];
  /** Sends the reason; what it throws is shown and nothing is lost. */
  send: (reason: string) => Promise<unknown>;
  close: () => void;
}

/** Asks why before something that a maker or shopper will notice. */
export function ReasonDialog({ title, text, action, templates = [], send, close }: Props) {
  const { words } = useWords();
  const [reason, setReason] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    setError(null);
    try {
      await send(reason.trim());
      close();
    } catch (failure) {
      setError(messageOf(failure));
    } finally {
      setBusy(false);
    }
  };
  return (
    <FocusModal open onOpenChange={(open) => !open && close()}>
      <FocusModal.Content>
        <FocusModal.Header />
        <FocusModal.Body className="mx-auto flex w-full max-w-lg flex-col gap-4 px-6 py-10">
          <FocusModal.Title asChild>
            <Heading>{title}</Heading>
          </FocusModal.Title>
          <FocusModal.Description asChild>
            <Text className="text-ui-fg-subtle">{text}</Text>
          </FocusModal.Description>
          {templates.length > 0 && (
            <div className="flex flex-wrap gap-2">
              {templates.map((template) => (
                <Button
                  key={template}
                  size="small"
                  variant="secondary"
                  onClick={() => {
                    setReason(template);
                  }}
                >
                  {template}
                </Button>
              ))}
            </div>
          )}
          <Label htmlFor="reason">{words.reason}</Label>
          <Textarea
            id="reason"
            rows={4}
            value={reason}
            aria-describedby="reason-hint"
            onChange={(event) => {
              setReason(event.target.value);
            }}
          />
          <Text id="reason-hint" size="small" className="text-ui-fg-muted">
            {words.reasonHint}
          </Text>
          {error !== null && (
            <Text role="alert" size="small" className="text-ui-fg-error">
              {error}
            </Text>
          )}
        </FocusModal.Body>
        <FocusModal.Footer>
          <Button variant="secondary" onClick={close}>
            {words.cancel}
          </Button>
          <Button
            variant="danger"
            isLoading={busy}
            disabled={reason.trim().length < 3}
            onClick={() => void submit()}
          >
            {action}
          </Button>
        </FocusModal.Footer>
      </FocusModal.Content>
    </FocusModal>
  );
}
