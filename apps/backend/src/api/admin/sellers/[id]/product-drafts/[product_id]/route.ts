import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { updateListing } from "../../../../../../workflows/listing/save-listing";
import { pathId } from "../../../../../path-id";
import type { UpdateDraftBody } from "../../../../../seller/products/validators";
import { respondWithDraft } from "../respond";

/** Changes a draft of a maker; what is absent stays: `{ product }`. */
export async function POST(
  req: AuthenticatedMedusaRequest<UpdateDraftBody>,
  res: MedusaResponse,
): Promise<void> {
  const [sellerId, id] = [pathId(req), req.params.product_id ?? ""];
  await updateListing(req.scope, sellerId, id, {
    ...req.validatedBody,
    prepared_by: req.auth_context.actor_id,
  });
  await respondWithDraft(req, res, { sellerId, id, status: 200 });
}
