import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { env } from "../../../env";

/** Where the public shop is, for links out of the dashboard: `{ shop: { url } }`. */
export function GET(_req: AuthenticatedMedusaRequest, res: MedusaResponse): void {
  res.json({ shop: { url: env.siteUrl } });
}
