import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { notFound } from "../../../errors/person-error";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { readJoiningGaps } from "../../../workflows/seller/read-joining-gaps";

/**
 * Answers with one seller: `{ seller }`. Beside the fields asked for its certifications, what is `missing` of the shop,
 * and the consents that stand.
 */
export async function respondWithSeller(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  id: string,
): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data: sellers } = await query.graph({
    entity: "seller",
    fields: req.queryConfig.fields,
    filters: { id },
  });
  const seller = sellers[0] as Record<string, unknown> | undefined;
  if (!seller) throw notFound("seller_not_found", "Toko tidak ditemukan.");
  const { data: certifications } = await query.graph({
    entity: "certification",
    fields: ["id", "kind", "number", "holder", "status", "issued_on", "expires_on", "checked_on", "is_demo"],
    filters: { seller_id: id },
    pagination: { order: { created_at: "DESC" } },
  });
  const service = req.scope.resolve<SellerModuleService>(SELLER_MODULE);
  const [shop] = await service.listSellers({ id }, { take: 1 });
  const consents = await service.listSellerConsents({ seller_id: id, withdrawn_at: null });
  res.json({
    seller: {
      ...seller,
      certifications: certifications as unknown[],
      missing: shop ? await readJoiningGaps(req.scope, shop) : [],
      consents: consents.map(({ purpose, version, given_at }) => ({ purpose, version, given_at })),
    },
  });
}
