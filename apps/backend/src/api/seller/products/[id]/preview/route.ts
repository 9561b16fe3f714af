import { legalDateOf } from "@gerai/contracts";
import type { MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { notAllowed } from "../../../../../errors/person-error";
import { toPreviewDocument } from "../../../../../search/documents/product-document";
import { ReadModelReader } from "../../../../../search/reader";
import type { SellerRequest } from "../../../../guards/seller-scope";
import { pathId } from "../../../../path-id";

/** Goods as shoppers will see them, drafts too: `{ product }` in the shape of the shop's own pages. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const reader = new ReadModelReader(req.scope.resolve(ContainerRegistrationKeys.QUERY));
  const [record] = await reader.products([pathId(req)]);
  const product = record ? toPreviewDocument(record, legalDateOf(new Date())) : null;
  if (!product) {
    throw notAllowed("preview_needs_category", "Pilih kategori dahulu, lalu lihat pratinjaunya.");
  }
  res.json({ product });
}
