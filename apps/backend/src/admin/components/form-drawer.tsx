import { Alert, Button, Drawer } from "@medusajs/ui";
import type { ReactNode } from "react";

import { useWords } from "../i18n/use-words";

interface Props {
  title: string;
  text?: string;
  action?: string;
  /** What the server refused and no field is to blame for. */
  problem: string | null;
  busy: boolean;
  submit: () => void;
  close: () => void;
  children: ReactNode;
}

/** A form at the side of the page; what was typed stays when the server refuses. */
export function FormDrawer({ title, text, action, problem, busy, submit, close, children }: Props) {
  const { words } = useWords();
  return (
    <Drawer
      open
      onOpenChange={(open) => {
        if (!open) close();
      }}
    >
      <Drawer.Content {...(text === undefined ? { "aria-describedby": undefined } : {})}>
        <form
          noValidate
          className="flex min-h-0 flex-1 flex-col"
          onSubmit={(event) => {
            event.preventDefault();
            // A drawer opened from within another form must not send that one too.
            event.stopPropagation();
            submit();
          }}
        >
          <Drawer.Header>
            <Drawer.Title>{title}</Drawer.Title>
            {text !== undefined && <Drawer.Description>{text}</Drawer.Description>}
          </Drawer.Header>
          <Drawer.Body className="flex flex-1 flex-col gap-4 overflow-y-auto">
            {children}
            {problem !== null && (
              <Alert variant="error" role="alert">
                {problem}
              </Alert>
            )}
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="button" size="small" variant="secondary" onClick={close}>
              {words.cancel}
            </Button>
            <Button type="submit" size="small" isLoading={busy}>
              {action ?? words.save}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  );
}
