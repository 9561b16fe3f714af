import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { notFound } from "../../../../../../errors/person-error";
import { SELLER_MODULE } from "../../../../../../modules/seller";
import type SellerModuleService from "../../../../../../modules/seller/service";
import { personalDataKey } from "../../../../../../privacy/personal-data-key";
import { unseal } from "../../../../../../privacy/sealed-text";
import { recordAudit } from "../../../../../../workflows/audit/record-audit";
import { SEALED_COLUMNS, sealedPlace } from "../../../../../../workflows/seller/private-input";
import { pathId } from "../../../../../path-id";
import type { RevealBody } from "../../../validators";

/** Shows an administrator one sealed number in full: `{ value }`. That they looked is on record before they see it. */
export async function POST(req: AuthenticatedMedusaRequest<RevealBody>, res: MedusaResponse): Promise<void> {
  const id = pathId(req);
  const { field, reason } = req.validatedBody;
  const [kept] = await req.scope
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listSellerPrivates({ seller_id: id }, { take: 1 });
  const sealed = kept?.[SEALED_COLUMNS[field]] ?? null;
  if (sealed === null) throw notFound("private_not_found", "Toko ini belum mengisi data tersebut.");
  const { actor_type: type, actor_id: actorId } = req.auth_context;
  await recordAudit(req.scope, {
    actor: { type, id: actorId },
    action: `private.shown.${field}`,
    subject: { type: "seller", id },
    sellerId: id,
    difference: { before: null, after: { reason }, changed: [] },
  });
  res.set("cache-control", "no-store").json({
    value: unseal(sealed, personalDataKey(), sealedPlace(id, field)),
  });
}
