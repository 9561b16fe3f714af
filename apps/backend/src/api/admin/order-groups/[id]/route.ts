import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { respondWithOrderGroup } from "../respond";

/** One order group with its shares. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await respondWithOrderGroup(req, res);
}
