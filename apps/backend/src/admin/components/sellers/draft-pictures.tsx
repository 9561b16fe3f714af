import { Button, Hint, Label } from "@medusajs/ui";
import { useId, useState } from "react";

import { useWords } from "../../i18n/use-words";
import { addressOf, ApiError, uploadForm } from "../../lib/client";

/** As many as a listing may have. */
const MOST = 8;

interface Picture {
  url: string;
  width: number | null;
  height: number | null;
}

interface Props {
  sellerId: string;
  pictures: readonly Picture[];
  change: (pictures: Picture[]) => void;
}

/** Pictures of a draft: taken in one by one, tidied by the server. */
export function DraftPictures({ sellerId, pictures, change }: Props) {
  const { words } = useWords();
  const said = words.desk;
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const take = async (file: File) => {
    setBusy(true);
    setProblem(null);
    try {
      const path = `/admin/sellers/${sellerId}/draft-pictures`;
      const { picture } = await uploadForm<{ picture: Picture }>(path, file);
      change([...pictures, picture]);
    } catch (error) {
      setProblem(error instanceof ApiError ? error.message : words.unknownError);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="flex flex-col gap-1.5">
      <Label size="small" weight="plus" htmlFor={id}>
        {said.draftPicture}
      </Label>
      {pictures.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {pictures.map(({ url }, index) => (
            <li key={url} className="flex flex-col items-center gap-1">
              <img
                src={addressOf(url)}
                alt={said.draftPictureAlt(index + 1)}
                className="size-20 rounded-md object-cover"
              />
              <Button
                type="button"
                size="small"
                variant="transparent"
                aria-label={said.draftPictureRemove(index + 1)}
                onClick={() => {
                  change(pictures.filter((one) => one.url !== url));
                }}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      <input
        id={id}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/avif"
        disabled={busy || pictures.length >= MOST}
        aria-describedby={`${id}-hint`}
        className="txt-small"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file may be chosen again after a refusal.
          event.target.value = "";
          if (file) void take(file);
        }}
      />
      <Hint
        id={`${id}-hint`}
        variant={problem === null ? "info" : "error"}
        role={problem === null ? undefined : "alert"}
      >
        {problem ?? (busy ? words.loading : said.draftPictureHint)}
      </Hint>
    </div>
  );
}
