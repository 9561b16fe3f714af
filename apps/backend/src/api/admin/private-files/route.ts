import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { invalid } from "../../../errors/person-error";
import { sniff } from "../../../modules/file-local-media/sniff";
import { keepPrivateFile } from "../../../workflows/keep-private-file";
import { readBody } from "../../files/read-body";

/** Largest evidence, in bytes: a scan of a few pages. */
const MAX_EVIDENCE_BYTES = 10 * 1024 * 1024;

/**
 * Keeps a scan or photo as private evidence: `{ file: { id } }`. The body is the bare file, because Medusa's
 * own form route makes every upload public. What it is, is read from its first bytes.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const bytes = await readBody(req, MAX_EVIDENCE_BYTES);
  const type = sniff(bytes);
  if (type === null) {
    throw invalid(
      "file_kind",
      "Berkas ini bukan PDF atau foto. Pindai atau foto dokumennya, lalu unggah lagi. / This file is neither a PDF nor a picture.",
    );
  }
  res.json({ file: { id: await keepPrivateFile(req.scope, bytes, type) } });
}
