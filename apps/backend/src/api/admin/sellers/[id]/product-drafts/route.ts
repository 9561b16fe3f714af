import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { readMentorDrafts } from "../../../../../workflows/listing/mentor-drafts";
import { createListing } from "../../../../../workflows/listing/save-listing";
import { pathId } from "../../../../path-id";
import type { CreateDraftBody } from "../../../../seller/products/validators";
import { respondWithDraft } from "./respond";

/** A shop's drafts, newest change first, and whether its owner agreed to have them prepared: `{ agreed, product_drafts }`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { agreed, drafts } = await readMentorDrafts(req.scope, pathId(req));
  res.json({ agreed, product_drafts: drafts });
}

/** Prepares a draft for a maker: `{ product }`, 201. Refused (403) without the maker's consent. */
export async function POST(
  req: AuthenticatedMedusaRequest<CreateDraftBody>,
  res: MedusaResponse,
): Promise<void> {
  const sellerId = pathId(req);
  const id = await createListing(req.scope, sellerId, {
    ...req.validatedBody,
    prepared_by: req.auth_context.actor_id,
  });
  await respondWithDraft(req, res, { sellerId, id, status: 201 });
}
