import { createContext, useContext, type ReactNode } from "react";

import { ICONS, type IconName } from "@/components/ui/icons";
import type { Locale } from "@/i18n/locale";
import { fieldId, type FormProblem } from "@/lib/forms/form-state";
import type { ListingScore, ScoredPart } from "@gerai/contracts";

import type { EditorWords } from "../publish-problems";

/** What every part of the editor reads. */
export interface EditorContext {
  t: EditorWords;
  locale: Locale;
  score: ListingScore;
  problems: readonly FormProblem[];
  /** A script runs: presses act at once. */
  enhanced: boolean;
}

export const Editor = createContext<EditorContext | null>(null);

/** The editor around a part of it. */
export function useEditor(): EditorContext {
  const context = useContext(Editor);
  if (!context) throw new Error("A part of the editor stands outside of it");
  return context;
}

/** A line drawing of the house. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: ICONS[name] }}
    />
  );
}

interface RowProps {
  name: string;
  label: string;
  hint?: string | undefined;
  /** What is wrong, besides what the form says of it. */
  problem?: string | undefined;
  className?: string;
  children: (field: { id: string; name: string; described: string | undefined; wrong: boolean }) => ReactNode;
}

/** Label, hint and problem of a field, as everywhere in the shop. */
export function Row({ name, label, hint, problem, className, children }: RowProps) {
  const { problems } = useEditor();
  const id = fieldId(name);
  const wrong = problem ?? problems.find(({ field }) => field === name)?.message;
  const described = [hint && `${id}-petunjuk`, wrong && `${id}-masalah`].filter(Boolean).join(" ");
  return (
    <div className={["form-row", wrong && "form-row-wrong", className].filter(Boolean).join(" ")}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="field-hint" id={`${id}-petunjuk`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p className="field-problem" id={`${id}-masalah`}>
          {wrong}
        </p>
      )}
      {children({ id, name, described: described || undefined, wrong: wrong !== undefined })}
    </div>
  );
}

interface TextProps extends Omit<RowProps, "children"> {
  value: string;
  onChange: (value: string) => void;
  lines?: number;
  /** Shown on several lines, and still one: a new line becomes a space. */
  wraps?: boolean;
  most?: number;
  numeric?: boolean;
  choices?: readonly string[] | undefined;
}

/** A field to type in; more than one line becomes a text area. */
export function Text({
  value,
  onChange,
  lines = 1,
  wraps = false,
  most = 300,
  numeric = false,
  choices,
  ...row
}: TextProps) {
  return (
    <Row {...row}>
      {({ id, name, described, wrong }) => {
        const shared = {
          className: "field",
          id,
          name,
          value,
          maxLength: most,
          "aria-describedby": described,
          "aria-invalid": wrong || undefined,
          onChange: ({ target }: { target: { value: string } }) =>
            onChange(wraps ? target.value.replace(/\s*[\r\n]+/g, " ") : target.value),
        };
        if (lines > 1 || wraps) return <textarea {...shared} rows={Math.max(2, lines)} />;
        return (
          <>
            <input
              {...shared}
              type="text"
              inputMode={numeric ? "numeric" : undefined}
              autoComplete="off"
              list={choices ? `${id}-pilihan` : undefined}
            />
            {choices && (
              <datalist id={`${id}-pilihan`}>
                {choices.map((choice) => (
                  <option key={choice} value={choice} />
                ))}
              </datalist>
            )}
          </>
        );
      }}
    </Row>
  );
}

interface SectionProps {
  id: string;
  title: string;
  /** Parts of the score that this section brings. */
  parts?: readonly ScoredPart["id"][];
  className?: string;
  children: ReactNode;
}

/** A part of the form with the points it brings and what would bring more. */
export function Section({ id, title, parts = [], className, children }: SectionProps) {
  const { t, score, locale } = useEditor();
  const scored = score.parts.filter((part) => parts.includes(part.id));
  const points = scored.reduce((sum, part) => sum + part.points, 0);
  const max = scored.reduce((sum, part) => sum + part.max, 0);
  const todo = scored.find((part) => part.todo !== null)?.todo;
  return (
    <section className={["editor-section", className].filter(Boolean).join(" ")}>
      <div className="editor-section-head">
        <h2 id={`bagian-${id}`}>{title}</h2>
        {max > 0 && (
          <span className={points === max ? "editor-points editor-points-full" : "editor-points"}>
            {t.score.part(points, max)}
          </span>
        )}
      </div>
      {children}
      {todo && (
        <p className="editor-todo">
          <Icon name="info" />
          {todo[locale]}
        </p>
      )}
    </section>
  );
}
