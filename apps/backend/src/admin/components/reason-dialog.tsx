import { Alert, Button, Prompt, toast } from "@medusajs/ui";

import { useWords } from "../i18n/use-words";
import { useRefresh } from "../lib/queries";
import { useForm } from "../lib/use-form";
import { AreaField, TextField } from "./fields";

interface Props {
  title: string;
  text: string;
  action: string;
  /** Usual sentences; they may be changed before sending. */
  templates: readonly string[];
  /** A word to type first, where there is no way back. */
  confirmWord?: string;
  /** What is said once it is done. */
  done: string;
  send: (reason: string) => Promise<unknown>;
  close: () => void;
}

/** Asks why before something is taken away from a maker. */
export function ReasonDialog({ title, text, action, templates, confirmWord, done, send, close }: Props) {
  const { words } = useWords();
  const refresh = useRefresh();
  const form = useForm<"reason" | "confirmation">({
    initial: { reason: "", confirmation: "" },
    required: ["reason"],
    judge: (name, value) => (name === "reason" && value.length < 3 ? words.unacceptable : undefined),
    send: async ({ reason }) => {
      await send(reason.trim());
      await refresh();
      toast.success(done);
      close();
    },
  });
  const confirmed =
    confirmWord === undefined || form.values.confirmation.trim().toUpperCase() === confirmWord;
  return (
    <Prompt
      open
      onOpenChange={(open) => {
        if (!open) close();
      }}
    >
      <Prompt.Content>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            form.submit();
          }}
        >
          <Prompt.Header>
            <Prompt.Title>{title}</Prompt.Title>
            <Prompt.Description>{text}</Prompt.Description>
          </Prompt.Header>
          <div className="flex flex-col gap-4 px-6 pt-4">
            <div role="group" aria-label={words.reasonTemplates} className="flex flex-wrap gap-2">
              {templates.map((template) => (
                <Button
                  key={template}
                  type="button"
                  size="small"
                  variant="secondary"
                  className="h-auto whitespace-normal text-left"
                  onClick={() => {
                    form.set("reason", template);
                  }}
                >
                  {template}
                </Button>
              ))}
            </div>
            <AreaField label={words.reason} rows={3} {...form.field("reason")} />
            {confirmWord !== undefined && (
              <TextField label={words.typeToConfirm(confirmWord)} {...form.field("confirmation")} />
            )}
            {form.problem !== null && (
              <Alert variant="error" role="alert">
                {form.problem}
              </Alert>
            )}
          </div>
          <Prompt.Footer>
            <Button type="button" size="small" variant="secondary" onClick={close}>
              {words.cancel}
            </Button>
            <Button type="submit" size="small" variant="danger" isLoading={form.busy} disabled={!confirmed}>
              {action}
            </Button>
          </Prompt.Footer>
        </form>
      </Prompt.Content>
    </Prompt>
  );
}
