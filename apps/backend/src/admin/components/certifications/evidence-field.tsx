import { Button, Hint, Label, Text } from "@medusajs/ui";
import { useId, useRef, useState } from "react";

import { useWords } from "../../i18n/use-words";

/** Chooses a scan or photo; it is sent together with the form. */
export function EvidenceField({ onChoose }: { onChoose: (file: File | null) => void }) {
  const { words } = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState<string | null>(null);
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-baseline gap-1">
        <Label size="small" weight="plus" htmlFor={id}>
          {words.evidence}
        </Label>
        <span className="text-ui-fg-muted txt-small">({words.optional})</span>
      </div>
      <div className="flex items-center gap-3">
        {/* The browser's own button speaks the browser's language, not the dashboard's. */}
        <input
          ref={input}
          id={id}
          type="file"
          accept="application/pdf,image/*"
          aria-describedby={`${id}-hint`}
          tabIndex={-1}
          className="sr-only"
          onChange={(event) => {
            const file = event.target.files?.[0] ?? null;
            setName(file?.name ?? null);
            onChoose(file);
          }}
        />
        <Button type="button" size="small" variant="secondary" onClick={() => input.current?.click()}>
          {words.chooseFile}
        </Button>
        <Text size="small" className="text-ui-fg-subtle min-w-0 truncate">
          {name ?? words.noFile}
        </Text>
      </div>
      <Hint id={`${id}-hint`}>{words.evidenceHint}</Hint>
    </div>
  );
}
