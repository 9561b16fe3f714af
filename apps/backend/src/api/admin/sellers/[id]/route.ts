import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { pathId } from "../../../path-id";
import { updateSellerWorkflow } from "../../../../workflows/seller";
import { respondWithSeller } from "../respond";
import type { UpdateSellerBody } from "../validators";

/** One seller with members, products and certifications: `{ seller }`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await respondWithSeller(req, res, pathId(req));
}

/** Changes what is known about a shop; its status has routes of its own. */
export async function POST(
  req: AuthenticatedMedusaRequest<UpdateSellerBody>,
  res: MedusaResponse,
): Promise<void> {
  const id = pathId(req);
  await updateSellerWorkflow(req.scope).run({ input: { id, change: req.validatedBody } });
  await respondWithSeller(req, res, id);
}
