import { SELLER_CONSENT_PURPOSES } from "@gerai/contracts";
import type { MedusaResponse } from "@medusajs/framework/http";

import { notFound } from "../../../../errors/person-error";
import { SELLER_MODULE } from "../../../../modules/seller";
import type SellerModuleService from "../../../../modules/seller/service";
import type { SellerRequest } from "../../../guards/seller-scope";
import { GET as listConsents } from "../route";

/** Takes a consent back; it stays on record as withdrawn. Withdrawing what is required asks the office to close the shop. */
export async function DELETE(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const purpose = SELLER_CONSENT_PURPOSES.find((one) => one === req.params.purpose);
  if (purpose === undefined) throw notFound("consent_unknown", "Persetujuan ini tidak dikenal.");
  const service = req.scope.resolve<SellerModuleService>(SELLER_MODULE);
  const standing = await service.listSellerConsents(
    { seller_id: req.seller_context.seller_id, purpose, withdrawn_at: null },
    { select: ["id"] },
  );
  await service.updateSellerConsents(standing.map(({ id }) => ({ id, withdrawn_at: new Date() })));
  await listConsents(req, res);
}
