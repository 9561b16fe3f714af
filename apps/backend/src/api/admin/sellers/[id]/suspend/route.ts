import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { suspendSellerWorkflow } from "../../../../../workflows/seller";
import { pathId } from "../../../../path-id";
import { respondWithSeller } from "../../respond";
import type { ReasonBody } from "../../validators";

/** Takes a shop out of the market, with a reason that the maker can read. */
export async function POST(req: AuthenticatedMedusaRequest<ReasonBody>, res: MedusaResponse): Promise<void> {
  const id = pathId(req);
  await suspendSellerWorkflow(req.scope).run({ input: { id, reason: req.validatedBody.reason } });
  await respondWithSeller(req, res, id);
}
