import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { approveSellerWorkflow } from "../../../../../workflows/seller";
import { pathId } from "../../../../path-id";
import { respondWithSeller } from "../../respond";

/** Admits a pending shop. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = pathId(req);
  await approveSellerWorkflow(req.scope).run({ input: { id } });
  await respondWithSeller(req, res, id);
}
