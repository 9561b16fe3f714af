import { useState } from "react";

import { pictureAt } from "@/lib/media";
import { fieldId } from "@/lib/forms/form-state";

import { MOST_PICTURES, type Draft } from "../draft";
import { FIELD, pictureText } from "../draft-form";
import { useEditor, Section, Icon } from "./parts";
import type { Uploads } from "./use-uploads";

interface Props {
  draft: Draft;
  change: (update: (draft: Draft) => Draft) => void;
  step: (step: string) => void;
  uploads: Uploads;
}

/** Photos: from the camera or the gallery, several at once, in an order, each to be taken away again. */
export function PictureField({ draft, change, step, uploads }: Props) {
  const { t, enhanced, problems } = useEditor();
  const words = t.pictures;
  const [removed, setRemoved] = useState<{ picture: Draft["pictures"][number]; at: number } | null>(null);
  const room = MOST_PICTURES - draft.pictures.length - uploads.running.length;
  const id = fieldId(FIELD.files);
  const problem = problems.find(({ field }) => field === FIELD.files)?.message;
  const press = (name: string) => ({
    name: FIELD.step,
    value: name,
    onClick: (event: React.MouseEvent) => {
      event.preventDefault();
      step(name);
    },
  });
  const remove = (at: number) => {
    const picture = draft.pictures[at];
    setRemoved(picture ? { picture, at } : null);
    step(`hapus-foto:${String(at)}`);
  };
  const putBack = () => {
    if (removed === null) return;
    const { picture, at } = removed;
    setRemoved(null);
    change((now) => ({
      ...now,
      pictures: [...now.pictures.slice(0, at), picture, ...now.pictures.slice(at)].slice(0, MOST_PICTURES),
    }));
  };
  return (
    <Section
      id="foto"
      title={words.title}
      parts={["photos", "photo_quality"]}
      className={problem && "form-row-wrong"}
    >
      <p className="field-hint" id={`${id}-petunjuk`}>
        {words.hint}
      </p>
      {problem && <p className="field-problem">{problem}</p>}
      <ul className="shots">
        {draft.pictures.map((picture, index) => (
          <li key={picture.url} className="shot">
            <input type="hidden" name={FIELD.picture(index)} value={pictureText(picture)} />
            <img src={pictureAt(picture.url, 240)} alt={words.photo(index + 1)} width={240} height={240} />
            {index === 0 && <span className="shot-main">{words.main}</span>}
            <button
              className="shot-remove"
              aria-label={words.remove(index + 1)}
              {...press(`hapus-foto:${String(index)}`)}
              onClick={(event) => {
                event.preventDefault();
                remove(index);
              }}
            >
              <Icon name="close" />
            </button>
            {index > 0 && (
              <span className="shot-moves">
                <button aria-label={words.forward(index + 1)} {...press(`geser-foto:${String(index)}`)}>
                  <Icon name="back" />
                </button>
                <button
                  className="shot-to-main"
                  aria-label={words.makeMain(index + 1)}
                  {...press(`foto-utama:${String(index)}`)}
                >
                  {words.makeMainShort}
                </button>
              </span>
            )}
          </li>
        ))}
        {uploads.running.map((upload) => (
          <li
            key={upload.key}
            className={upload.problem === null ? "shot shot-running" : "shot shot-running shot-failed"}
          >
            <span className="shot-name">{upload.name}</span>
            {upload.problem === null ? (
              <>
                <progress max={100} value={upload.percent ?? undefined} aria-label={upload.name} />
                <span className="small">
                  {upload.state === "queued"
                    ? words.queued
                    : upload.state === "preparing"
                      ? words.preparing
                      : words.sending(upload.percent ?? 0)}
                </span>
              </>
            ) : (
              <>
                <span className="field-problem" role="alert">
                  {upload.problem}
                </span>
                {upload.again && (
                  <button
                    type="button"
                    className="link link-button"
                    onClick={() => uploads.retry(upload.key)}
                  >
                    {words.retry}
                  </button>
                )}
                <button type="button" className="link link-button" onClick={() => uploads.drop(upload.key)}>
                  {words.drop}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      {removed && (
        <p className="editor-undo" role="status">
          {words.removed}{" "}
          <button type="button" className="link link-button" onClick={putBack}>
            {words.undo}
          </button>
        </p>
      )}
      {!enhanced ? (
        <div className="form-row">
          <label className="field-label" htmlFor={id}>
            {words.chooseNoScript}
          </label>
          <input className="field" type="file" id={id} name={FIELD.files} accept="image/*" multiple />
        </div>
      ) : room > 0 ? (
        <div className="shot-ways">
          <label className="button button-outline">
            <input
              className="visually-hidden"
              type="file"
              id={id}
              accept="image/*"
              capture="environment"
              aria-describedby={`${id}-petunjuk`}
              onChange={(event) => uploads.take(event.currentTarget)}
            />
            <Icon name="camera" />
            {words.take}
          </label>
          <label className="button button-quiet">
            <input
              className="visually-hidden"
              type="file"
              accept="image/*"
              multiple
              aria-describedby={`${id}-petunjuk`}
              onChange={(event) => uploads.take(event.currentTarget)}
            />
            <Icon name="grid" />
            {words.choose}
          </label>
          <label className="check shot-square">
            <input
              type="checkbox"
              checked={uploads.square}
              onChange={(event) => uploads.setSquare(event.target.checked)}
            />
            {words.square}
          </label>
        </div>
      ) : (
        <p className="small muted" id={id} tabIndex={-1}>
          {words.full}
        </p>
      )}
    </Section>
  );
}
