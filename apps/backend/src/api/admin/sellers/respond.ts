import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { notFound } from "../../../errors/person-error";

/** Answers with one seller and, beside the fields asked for, its certifications: `{ seller }`. */
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
  res.json({ seller: { ...seller, certifications: certifications as unknown[] } });
}
