import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { reinstateSellerWorkflow } from "../../../../../workflows/seller";
import { pathId } from "../../../../path-id";
import { respondWithSeller } from "../../respond";

/** Lets a suspended shop trade again. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = pathId(req);
  await reinstateSellerWorkflow(req.scope).run({ input: { id } });
  await respondWithSeller(req, res, id);
}
