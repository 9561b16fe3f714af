import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";

import { isPrivateName } from "../../../../modules/file-local-media/store";
import { sendPrivateFile } from "../../../files/private-file";

/** Streams a private file (evidence, export) to an operator; routes under `/admin` need a logged-in user. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const key = req.params.id ?? "";
  if (!isPrivateName(key)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Berkas tidak ditemukan. / The file does not exist.");
  }
  await sendPrivateFile(req.scope, res, key);
}
