import { legalDateOf } from "@gerai/contracts";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { notFound } from "../../../errors/person-error";
import { effectiveStatus } from "../../../modules/certification/domain/effective-status";
import type { CertificationDTO } from "../../../modules/certification/service";

type Row = Pick<CertificationDTO, "status" | "expires_on"> & Record<string, unknown>;

/** A certification with the status that counts today beside the one on record. */
export function withEffectiveStatus(row: Record<string, unknown>): Record<string, unknown> {
  const { status, expires_on: expiresOn } = row as Row;
  if (status === undefined) return row;
  return {
    ...row,
    effective_status: effectiveStatus({ status, expires_on: expiresOn ?? null }, legalDateOf(new Date())),
  };
}

/** Answers with one certification: `{ certification }`. */
export async function respondWithCertification(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  id: string,
): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "certification",
    fields: req.queryConfig.fields,
    filters: { id },
  });
  const certification = data[0] as Record<string, unknown> | undefined;
  if (!certification) throw notFound("certification_not_found", "Sertifikat tidak ditemukan.");
  res.json({ certification: withEffectiveStatus(certification) });
}
