import type { ListingPicture } from "./listing-schema";

/** Longest side that the shop keeps, in pixels. */
const LONGEST_SIDE = 1600;
const MOST_BYTES = 10 * 1024 * 1024;
const QUALITY = 0.86;

/** Why a picture did not arrive; a message is the backend's own. */
export type PictureProblem =
  { kind: "not-picture" | "too-large" | "offline" | "expired" | "failed" } | { message: string };

/**
 * Makes a photo small enough for a slow connection before it travels, upright, and square if asked for. The backend
 * does all of this again and trusts nothing; a photo this browser cannot read travels as it is.
 */
export async function shrunk(file: File, square: boolean): Promise<Blob> {
  try {
    const bitmap = await createImageBitmap(file);
    const side = Math.min(bitmap.width, bitmap.height);
    const [width, height] = square ? [side, side] : [bitmap.width, bitmap.height];
    const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const left = (bitmap.width - width) / 2;
    const top = (bitmap.height - height) / 2;
    const context = canvas.getContext("2d");
    if (!context) return file;
    // What is transparent becomes white, not black.
    context.fillStyle = "#fff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(bitmap, left, top, width, height, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", QUALITY));
    return blob ?? file;
  } catch {
    return file;
  }
}

/** What is wrong with a file before it travels; null when nothing is. */
export function fileProblem(type: string): PictureProblem | null {
  // Some phones name no type for photos they do not know; the backend looks at the bytes.
  return type === "" || type.startsWith("image/") ? null : { kind: "not-picture" };
}

/** Sends one picture with its progress. */
export function sendPicture(
  address: string,
  picture: Blob,
  onProgress: (percent: number) => void,
): Promise<ListingPicture | PictureProblem> {
  if (picture.size > MOST_BYTES) return Promise.resolve({ kind: "too-large" });
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.responseType = "json";
    request.timeout = 120_000;
    request.upload.addEventListener("progress", ({ loaded, total }) =>
      onProgress(Math.floor((loaded / Math.max(1, total)) * 100)),
    );
    request.addEventListener("load", () => {
      const answer = request.response as { picture?: ListingPicture; message?: string } | null;
      if (answer?.picture) done(answer.picture);
      else if (request.status === 401) done({ kind: "expired" });
      else if (request.status === 413) done({ kind: "too-large" });
      else if (request.status >= 400 && request.status < 500 && answer?.message)
        done({ message: answer.message });
      else done({ kind: "failed" });
    });
    for (const event of ["error", "timeout", "abort"]) {
      request.addEventListener(event, () => done({ kind: "offline" }));
    }
    const form = new FormData();
    form.append("file", picture, "foto.jpg");
    request.send(form);
  });
}
