import { useCallback, useEffect, useRef, useState } from "react";

import { MOST_PICTURES, type Draft } from "../draft";
import type { ListingPicture } from "../listing-schema";
import { fileProblem, sendPicture, shrunk, type PictureProblem } from "../picture-upload";
import type { EditorWords } from "../publish-problems";

/** One photo on its way. */
export interface Upload {
  key: number;
  name: string;
  file: File;
  state: "queued" | "preparing" | "sending";
  percent: number | null;
  /** Why it did not arrive. */
  problem: string | null;
  /** Whether trying again may help. */
  again: boolean;
}

export interface Uploads {
  running: readonly Upload[];
  square: boolean;
  setSquare: (square: boolean) => void;
  take: (input: HTMLInputElement) => void;
  retry: (key: number) => void;
  drop: (key: number) => void;
}

interface Options {
  address: string;
  t: EditorWords;
  pictures: readonly ListingPicture[];
  change: (update: (draft: Draft) => Draft) => void;
  onExpired: () => void;
}

/** Sends photos one after the other, since a slow connection gains nothing from more at once. */
export function useUploads({ address, t, pictures, change, onExpired }: Options): Uploads {
  const [running, setRunning] = useState<readonly Upload[]>([]);
  const [square, setSquare] = useState(true);
  const busy = useRef(false);
  const nextKey = useRef(1);

  const update = useCallback(
    (key: number, part: Partial<Upload>) =>
      setRunning((now) => now.map((upload) => (upload.key === key ? { ...upload, ...part } : upload))),
    [],
  );
  const drop = (key: number) => setRunning((now) => now.filter((upload) => upload.key !== key));

  const take = (input: HTMLInputElement) => {
    const room = MOST_PICTURES - pictures.length - running.length;
    const files = [...(input.files ?? [])].slice(0, Math.max(0, room));
    // The same photo may be chosen again after it was taken away.
    input.value = "";
    const uploads = files.map((file): Upload => {
      const problem = fileProblem(file.type);
      return {
        key: nextKey.current++,
        name: file.name,
        file,
        state: "queued",
        percent: null,
        problem: problem && wordsFor(problem, file.name, t),
        again: false,
      };
    });
    setRunning((now) => [...now, ...uploads]);
  };

  useEffect(() => {
    const upload = running.find((one) => one.problem === null && one.state === "queued");
    if (!upload || busy.current) return;
    busy.current = true;
    const send = async () => {
      update(upload.key, { state: "preparing" });
      const blob = await shrunk(upload.file, square);
      update(upload.key, { state: "sending", percent: 0 });
      return await sendPicture(address, blob, (percent) => update(upload.key, { percent }));
    };
    void send().then((answer) => {
      busy.current = false;
      if ("url" in answer) {
        drop(upload.key);
        change((draft) => ({ ...draft, pictures: withPicture(draft.pictures, answer) }));
        return;
      }
      if ("kind" in answer && answer.kind === "expired") onExpired();
      const again = "kind" in answer && ["offline", "failed", "expired"].includes(answer.kind);
      update(upload.key, { state: "queued", problem: wordsFor(answer, upload.name, t), again });
    });
  }, [running, square, address, t, change, update, onExpired]);

  // What a broken connection stopped goes on by itself.
  useEffect(() => {
    const goOn = () =>
      setRunning((now) =>
        now.map((upload) => (upload.again ? { ...upload, problem: null, again: false } : upload)),
      );
    addEventListener("online", goOn);
    return () => removeEventListener("online", goOn);
  }, []);

  return {
    running,
    square,
    setSquare,
    take,
    retry: (key) => update(key, { problem: null, again: false, state: "queued", percent: null }),
    drop,
  };
}

function withPicture(pictures: readonly ListingPicture[], picture: ListingPicture): ListingPicture[] {
  const others = pictures.filter(({ url }) => url !== picture.url);
  return [...others, picture].slice(0, MOST_PICTURES);
}

function wordsFor(problem: PictureProblem, name: string, t: EditorWords): string {
  if ("message" in problem) return problem.message;
  const words = t.pictures;
  switch (problem.kind) {
    case "not-picture":
      return words.notPicture(name);
    case "too-large":
      return words.tooLarge(name);
    case "offline":
      return words.offline;
    case "expired":
      return t.sessionEnded;
    case "failed":
      return words.failed;
  }
}
