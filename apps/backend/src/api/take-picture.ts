import type { MedusaRequest } from "@medusajs/framework/http";
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows";

import { invalid } from "../errors/person-error";
import { tidyPicture } from "../workflows/listing/tidy-picture";
import { readForm } from "./multipart";

/** Largest picture, in bytes, with a little room for the form around it. */
const MAX_PICTURE_BYTES = 10 * 1024 * 1024;
const FORM_ROOM = 64 * 1024;

/** Takes one photo (`file`) out of a form, tidies it and keeps it where shoppers can see it. */
export async function takePicture(
  req: MedusaRequest,
): Promise<{ url: string; width: number; height: number }> {
  const form = await readForm(req, MAX_PICTURE_BYTES + FORM_ROOM);
  const file = await form.file("file");
  if (!file) throw invalid("file_missing", 'Pilih satu foto (kolom "file").');
  const { bytes, width, height } = await tidyPicture(file.bytes);
  const { result } = await uploadFilesWorkflow(req.scope).run({
    input: {
      files: [
        {
          filename: "foto.webp",
          mimeType: "image/webp",
          content: bytes.toString("base64"),
          access: "public",
        },
      ],
    },
  });
  const [stored] = result;
  if (!stored) throw new Error("The file module kept nothing");
  return { url: stored.url, width, height };
}
