import type { MedusaResponse } from "@medusajs/framework/http";

import { printPoster } from "../../../../workflows/seller/poster/print-poster";
import type { SellerRequest } from "../../../guards/seller-scope";
import type { PosterParams } from "../../validators";

/** Poster of the own shop with a QR code that leads to its page, as PDF: `?size=A4|A6`. */
export async function GET(req: SellerRequest<unknown, PosterParams>, res: MedusaResponse): Promise<void> {
  const { size } = req.validatedQuery as PosterParams;
  const { pdf, filename } = await printPoster(req.scope, req.seller_context.seller_id, size);
  res.setHeader("content-type", "application/pdf");
  res.setHeader("content-disposition", `inline; filename="${filename}"`);
  res.setHeader("cache-control", "private, no-store");
  res.setHeader("x-content-type-options", "nosniff");
  res.send(pdf);
}
