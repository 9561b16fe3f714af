import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { submitCertificationWorkflow } from "../../../workflows/certification";
import { officerOf } from "./officer";
import { respondWithCertification, withEffectiveStatus } from "./respond";
import type { CreateCertificationBody, ListCertificationsParams } from "./validators";

/** Lists certifications: `{ certifications, count, limit, offset }`; filters `q`, `status`, `type`, `seller_id`. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListCertificationsParams>,
  res: MedusaResponse,
): Promise<void> {
  const { type, ...filters } = req.filterableFields;
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data, metadata } = await query.graph({
    entity: "certification",
    fields: req.queryConfig.fields,
    filters: { ...filters, ...(type === undefined ? {} : { kind: type }) },
    pagination: req.queryConfig.pagination,
  });
  res.json({
    certifications: data.map(withEffectiveStatus),
    count: metadata?.count ?? 0,
    limit: metadata?.take,
    offset: metadata?.skip,
  });
}

/** Records a certificate for checking. */
export async function POST(
  req: AuthenticatedMedusaRequest<CreateCertificationBody>,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await submitCertificationWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: await officerOf(req) },
  });
  await respondWithCertification(req, res, result.id);
}
