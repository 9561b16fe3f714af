import { CERTIFICATION_KIND_INFO, type CertificationKind } from "@gerai/contracts";

import { fieldId } from "@/lib/forms/form-state";

import type { Draft } from "../draft";
import { groupOf } from "../fields-of-category";
import type { Listing } from "../listing-schema";
import { missingPapers } from "../listing-score";
import { PAPERS } from "../publish-problems";
import { Section, useEditor } from "./parts";

interface Props {
  draft: Draft;
  listing: Listing | null;
  today: string;
}

/** Which certificates the category needs, and which are there. */
export function Papers({ draft, listing, today }: Props) {
  const { t } = useEditor();
  if (groupOf(draft.category) === null) return null;
  const certifications = listing?.certifications ?? [];
  const missing = missingPapers(draft.category, certifications, today);
  const needed = missingPapers(draft.category, [], today).length > 0;
  return (
    <Section id="sertifikat" title={t.papers} parts={["certificates"]}>
      <div id={fieldId(PAPERS)} tabIndex={-1}>
        {certifications.length > 0 && (
          <ul className="editor-papers">
            {certifications.map(({ id, kind, number }) => (
              <li key={id}>
                <b>{CERTIFICATION_KIND_INFO[kind as CertificationKind]?.label ?? kind}</b> {number}
              </li>
            ))}
          </ul>
        )}
        <p>
          {!needed
            ? t.papersNotNeeded
            : missing.length === 0
              ? t.papersFine
              : t.papersMissing(missing.map((kind) => t.obligation[kind]).join(", "))}
        </p>
      </div>
    </Section>
  );
}
