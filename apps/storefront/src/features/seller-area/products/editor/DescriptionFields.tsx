import type { Draft } from "../draft";
import { FIELD } from "../draft-form";
import { Section, Text, useEditor } from "./parts";

interface Props {
  draft: Draft;
  change: (update: (draft: Draft) => Draft) => void;
}

/** What is told of it, with questions for whoever does not know where to begin. */
export function DescriptionFields({ draft, change }: Props) {
  const { t } = useEditor();
  return (
    <Section id="keterangan" title={t.description} parts={["description"]}>
      <Text
        name={FIELD.description}
        label={t.description}
        hint={t.descriptionHint}
        value={draft.description}
        onChange={(description) => change((now) => ({ ...now, description }))}
        lines={6}
        most={5000}
        className="row-under-heading"
      />
      {draft.description !== "" && (
        <p className="small muted">{t.descriptionCount(draft.description.trim().length)}</p>
      )}
      <details className="editor-help">
        <summary>{t.descriptionHelp}</summary>
        <ul>
          {t.descriptionQuestions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </details>
      <Text
        name={FIELD.keywords}
        label={t.keywords}
        hint={t.keywordsHint}
        value={draft.keywords}
        onChange={(keywords) => change((now) => ({ ...now, keywords }))}
      />
    </Section>
  );
}
