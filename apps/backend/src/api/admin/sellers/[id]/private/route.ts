import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { readMaskedPrivate } from "../../../../../workflows/seller/read-masked-private";
import { pathId } from "../../../../path-id";

/** Pickup address, bank account and tax statement of a shop, numbers masked: `{ private }`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.set("cache-control", "no-store").json({ private: await readMaskedPrivate(req.scope, pathId(req)) });
}
