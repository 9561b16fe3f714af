import type { MedusaResponse } from "@medusajs/framework/http";

import { findImport } from "../../../../../workflows/product-import/read-imports";
import type { SellerRequest } from "../../../../guards/seller-scope";
import { pathId } from "../../../../path-id";
import { startAndRespond } from "../../respond";

/** Starts a kept table in the background: 202 `{ import: { id, state } }`. */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const record = await findImport(req.scope, req.seller_context.seller_id, pathId(req));
  await startAndRespond(req, res, record, { background: true });
}
