import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows";

import { MIME_OF, sniff } from "../../../modules/file-local-media/sniff";

/** Largest evidence, in bytes: a scan of a few pages. */
const MAX_EVIDENCE_BYTES = 10 * 1024 * 1024;

/**
 * Keeps a scan or photo as private evidence: `{ file: { id } }`. The body is the bare file, because Medusa's
 * own form route makes every upload public. What it is, is read from its first bytes.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const bytes = await bodyOf(req);
  const type = sniff(bytes);
  if (type === null) {
    throw refuse(
      "Berkas ini bukan PDF atau foto. Pindai atau foto dokumennya, lalu unggah lagi.",
      "This file is neither a PDF nor a picture.",
    );
  }
  const { result } = await uploadFilesWorkflow(req.scope).run({
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
  res.json({ file: { id: result[0]?.id } });
}

/** The body, never more of it than is accepted. */
async function bodyOf(req: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    size += chunk.length;
    if (size > MAX_EVIDENCE_BYTES) {
      throw refuse("Berkas terlalu besar (lebih dari 10 MB).", "The file is too large (over 10 MB).");
    }
    chunks.push(chunk);
  }
  if (size === 0) throw refuse("Berkas kosong. Pilih berkas lain.", "The file is empty.");
  return Buffer.concat(chunks);
}

function refuse(indonesian: string, english: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, `${indonesian} / ${english}`);
}
