import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { sellersWithoutData, sellersWithoutPapers } from "../../../workflows/seller/find-lacking-sellers";
import { createSellerWorkflow } from "../../../workflows/seller";
import { respondWithSeller } from "./respond";
import type { CreateSellerBody, ListSellersParams } from "./validators";

/** Lists sellers: `{ sellers, count, limit, offset }`; filters `q`, `status`, `kecamatan_code`, `missing=papers|data`. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListSellersParams>,
  res: MedusaResponse,
): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { missing, ...filters } = req.filterableFields as ListSellersParams;
  const lacking =
    missing === undefined
      ? undefined
      : await (missing === "papers" ? sellersWithoutPapers : sellersWithoutData)(req.scope);
  const { data: sellers, metadata } = await query.graph({
    entity: "seller",
    fields: req.queryConfig.fields,
    filters: lacking === undefined ? filters : { ...filters, id: both(lacking, filters.id) },
    pagination: req.queryConfig.pagination,
  });
  res.json({ sellers, count: metadata?.count ?? 0, limit: metadata?.take, offset: metadata?.skip });
}

/** Ids that stand in both lists; all of the first where nothing else was asked for. */
function both(ids: readonly string[], asked: string | readonly string[] | undefined): string[] {
  const wanted = asked === undefined ? ids : [asked].flat();
  return ids.filter((id) => wanted.includes(id));
}

/** Records a shop as pending. */
export async function POST(
  req: AuthenticatedMedusaRequest<CreateSellerBody>,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await createSellerWorkflow(req.scope).run({ input: req.validatedBody });
  await respondWithSeller(req, res, result.id);
}
