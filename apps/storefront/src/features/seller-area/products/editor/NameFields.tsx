import { CATEGORIES } from "@gerai/contracts";

import type { Draft } from "../draft";
import { FIELD } from "../draft-form";
import { Row, Section, Text, useEditor } from "./parts";

interface Props {
  draft: Draft;
  change: (update: (draft: Draft) => Draft) => void;
}

/** What it is called, and what kind of goods it is. */
export function NameFields({ draft, change }: Props) {
  const { t, locale, enhanced } = useEditor();
  return (
    <Section id="nama" title={t.title} parts={["title"]}>
      <Text
        name={FIELD.title}
        label={t.title}
        hint={t.titleHint}
        value={draft.title}
        onChange={(title) => change((now) => ({ ...now, title }))}
        most={200}
        wraps
        className="row-under-heading"
      />
      {draft.title !== "" && <p className="small muted">{t.titleCount(draft.title.trim().length)}</p>}
      <Row name={FIELD.category} label={t.category}>
        {({ id, name, described, wrong }) => (
          <span className="select">
            <select
              className="field"
              id={id}
              name={name}
              value={draft.category}
              aria-describedby={described}
              aria-invalid={wrong || undefined}
              onChange={(event) => {
                const category = event.target.value;
                change((now) => ({ ...now, category }));
              }}
            >
              <option value="">{t.categoryChoose}</option>
              {CATEGORIES.map((category) => (
                <option key={category.handle} value={category.handle}>
                  {locale === "en" ? category.name_en : category.name}
                </option>
              ))}
            </select>
          </span>
        )}
      </Row>
      {!enhanced && <noscript>{t.categoryNoScript}</noscript>}
    </Section>
  );
}
