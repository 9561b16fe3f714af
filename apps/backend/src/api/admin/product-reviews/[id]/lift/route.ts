import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { liftTakedownWorkflow } from "../../../../../workflows/product-review/lift-takedown";
import { pathId } from "../../../../path-id";
import { respondWithReview } from "../../respond";

/** Takes the decision back: the goods are on the shelf again. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = pathId(req);
  await liftTakedownWorkflow(req.scope).run({
    input: { id, decided_by: req.auth_context.actor_id },
  });
  await respondWithReview(req, res, id);
}
