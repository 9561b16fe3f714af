import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { notFound } from "../../../../../errors/person-error";
import { readMentorDrafts } from "../../../../../workflows/listing/mentor-drafts";

/** Answers with one draft of a shop: `{ product }`. */
export async function respondWithDraft(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  { sellerId, id, status }: { sellerId: string; id: string; status: number },
): Promise<void> {
  const { drafts } = await readMentorDrafts(req.scope, sellerId);
  const draft = drafts.find((one) => one.id === id);
  if (!draft) throw notFound("product_not_found", "Draf ini tidak ditemukan.");
  res.status(status).json({ product: draft });
}
