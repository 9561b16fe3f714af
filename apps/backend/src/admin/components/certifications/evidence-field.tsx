import { Hint, Label } from "@medusajs/ui";
import { useId } from "react";

import { useWords } from "../../i18n/use-words";

/** Chooses a scan or photo; it is sent together with the form. */
export function EvidenceField({ onChoose }: { onChoose: (file: File | null) => void }) {
  const { words } = useWords();
  const id = useId();
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-baseline gap-1">
        <Label size="small" weight="plus" htmlFor={id}>
          {words.evidence}
        </Label>
        <span className="text-ui-fg-muted txt-small">({words.optional})</span>
      </div>
      <input
        id={id}
        type="file"
        accept="application/pdf,image/*"
        aria-describedby={`${id}-hint`}
        className="txt-small text-ui-fg-subtle file:bg-ui-button-neutral file:text-ui-fg-base file:border-ui-border-base file:mr-3 file:rounded-md file:border file:px-2 file:py-1"
        onChange={(event) => {
          onChoose(event.target.files?.[0] ?? null);
        }}
      />
      <Hint id={`${id}-hint`}>{words.evidenceHint}</Hint>
    </div>
  );
}
