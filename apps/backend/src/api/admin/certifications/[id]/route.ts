import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { pathId } from "../../../path-id";
import { respondWithCertification } from "../respond";

/** One certification with its history: `{ certification }`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await respondWithCertification(req, res, pathId(req));
}
