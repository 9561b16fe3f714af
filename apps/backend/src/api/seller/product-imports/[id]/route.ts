import type { MedusaResponse } from "@medusajs/framework/http";

import { findImport, shownImport } from "../../../../workflows/product-import/read-imports";
import type { SellerRequest } from "../../../guards/seller-scope";
import { pathId } from "../../../path-id";

/** One import with how far it is and what is said about rows: `{ import }`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const record = await findImport(req.scope, req.seller_context.seller_id, pathId(req));
  res.json({ import: shownImport(record) });
}
