import { LISTING_POINTS } from "@gerai/contracts";

import { useEditor } from "./parts";

/** The score with the next best step, always in sight. */
export function ScoreHead({ saved }: { saved: React.ReactNode }) {
  const { t, score, locale } = useEditor();
  const { next } = score;
  return (
    <div className="editor-head">
      <div className="editor-score">
        <p className="editor-total" role="img" aria-label={t.score.label(score.total)}>
          {score.total}
          <small>{t.score.of}</small>
        </p>
        <div className="editor-strands" aria-hidden="true">
          {score.parts.map((part) => (
            <span
              key={part.id}
              className={[
                "editor-strand",
                `editor-strand-${String(LISTING_POINTS[part.id])}`,
                part.points === part.max ? "editor-strand-full" : part.points > 0 && "editor-strand-part",
              ]
                .filter(Boolean)
                .join(" ")}
            />
          ))}
        </div>
        <p className="editor-next" aria-live="polite">
          {next?.todo ? (
            <>
              <span className="visually-hidden">{t.score.next} </span>
              {next.todo[locale]} <b>{t.score.points(next.max - next.points)}</b>
            </>
          ) : (
            t.score.complete
          )}
        </p>
      </div>
      {saved}
    </div>
  );
}

/** Every part of the score, for whoever wants to know. */
export function ScoreDetails() {
  const { t, score } = useEditor();
  return (
    <details className="panel editor-details">
      <summary>{t.score.details(score.total)}</summary>
      <ul>
        {score.parts.map(({ id, points, max }) => (
          <li key={id} className={points === max ? "editor-part-full" : undefined}>
            {t.score.parts[id]}
            <b>{t.score.part(points, max)}</b>
          </li>
        ))}
      </ul>
    </details>
  );
}
