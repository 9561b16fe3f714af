import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { pathId } from "../../../path-id";
import { respondWithReview } from "../respond";

/** One review with the goods as shoppers see them: `{ product_review }`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await respondWithReview(req, res, pathId(req));
}
