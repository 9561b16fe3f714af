import type { MedusaContainer } from "@medusajs/framework/types";
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows";

import { MIME_OF, type SniffedType } from "../modules/file-local-media/sniff";

/**
 * Keeps a file where only an authorised route reaches it.
 * @param type what its bytes say it is; the name it came with is not kept
 * @returns the file's id
 */
export async function keepPrivateFile(
  container: MedusaContainer,
  bytes: Buffer,
  type: SniffedType,
): Promise<string> {
  const { result } = await uploadFilesWorkflow(container).run({
    input: {
      files: [
        {
          filename: `bukti.${type}`,
          mimeType: MIME_OF[type],
          content: bytes.toString("base64"),
          access: "private",
        },
      ],
    },
  });
  const [file] = result;
  if (!file) throw new Error("The file was not kept");
  return file.id;
}
