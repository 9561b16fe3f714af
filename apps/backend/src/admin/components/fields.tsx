import { Hint, Input, Label, Select, Textarea } from "@medusajs/ui";
import { useId, type ReactNode } from "react";

import { useWords } from "../i18n/use-words";
import type { FieldState } from "../lib/use-form";

interface FieldProps extends FieldState {
  label: string;
  hint?: string | undefined;
  optional?: boolean;
}

interface FrameProps extends Omit<FieldProps, "value" | "onChange"> {
  id: string;
  children: ReactNode;
}

function Frame({ id, label, hint, optional = false, error, children }: FrameProps) {
  const { words } = useWords();
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-baseline gap-1">
        <Label size="small" weight="plus" htmlFor={id}>
          {label}
        </Label>
        {optional && <span className="text-ui-fg-muted txt-small">({words.optional})</span>}
      </div>
      {children}
      {error !== undefined && (
        <Hint id={`${id}-error`} variant="error" role="alert">
          {error}
        </Hint>
      )}
      {error === undefined && hint !== undefined && <Hint id={`${id}-hint`}>{hint}</Hint>}
    </div>
  );
}

function described(id: string, { error, hint }: Pick<FieldProps, "error" | "hint">) {
  const by = error !== undefined ? `${id}-error` : hint !== undefined ? `${id}-hint` : undefined;
  return { "aria-invalid": error !== undefined, ...(by === undefined ? {} : { "aria-describedby": by }) };
}

/** A labelled input for one line, a number or a day. */
export function TextField({ type = "text", ...field }: FieldProps & { type?: "text" | "date" | "email" }) {
  const id = useId();
  return (
    <Frame id={id} {...field}>
      <Input
        id={id}
        type={type}
        value={field.value}
        onChange={(event) => {
          field.onChange(event.target.value);
        }}
        {...described(id, field)}
      />
    </Frame>
  );
}

/** A labelled input for several lines. */
export function AreaField({ rows = 4, ...field }: FieldProps & { rows?: number }) {
  const id = useId();
  return (
    <Frame id={id} {...field}>
      <Textarea
        id={id}
        rows={rows}
        value={field.value}
        onChange={(event) => {
          field.onChange(event.target.value);
        }}
        {...described(id, field)}
      />
    </Frame>
  );
}

/** What a select offers: value and words. */
export type Choice = readonly [value: string, words: string];

/** A labelled choice of one. */
export function SelectField({ choices, ...field }: FieldProps & { choices: readonly Choice[] }) {
  const { words } = useWords();
  const id = useId();
  return (
    <Frame id={id} {...field}>
      <Select value={field.value} onValueChange={field.onChange}>
        <Select.Trigger id={id} {...described(id, field)}>
          <Select.Value placeholder={words.choose} />
        </Select.Trigger>
        <Select.Content>
          {choices.map(([value, text]) => (
            <Select.Item key={value} value={value}>
              {text}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </Frame>
  );
}
