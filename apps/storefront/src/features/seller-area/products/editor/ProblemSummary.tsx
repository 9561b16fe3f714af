import { fieldId, type FormProblem } from "@/lib/forms/form-state";

import { Icon, useEditor } from "./parts";

interface Props {
  problems: readonly FormProblem[];
  /** Takes the focus when there is something to say. */
  place: React.RefObject<HTMLElement>;
}

/** Everything that stands between goods and the shelf, each line leading to its field. */
export function ProblemSummary({ problems, place }: Props) {
  const { t } = useEditor();
  if (problems.length === 0) return null;
  return (
    <section className="error-summary" role="alert" tabIndex={-1} ref={place}>
      <h2>
        <Icon name="info" />
        {t.blocked}
      </h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={message}>{field === null ? message : <a href={`#${fieldId(field)}`}>{message}</a>}</li>
        ))}
      </ul>
    </section>
  );
}
