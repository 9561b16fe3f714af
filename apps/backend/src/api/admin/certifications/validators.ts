import { CERTIFICATION_KINDS, CERTIFICATION_STATUSES, CHECK_METHODS } from "@gerai/contracts";
import { REGISTRATION_KINDS } from "@gerai/registration-numbers";
import { z } from "@medusajs/framework/zod";
import { createFindParams, createSelectParams } from "@medusajs/medusa/api/utils/validators";

const text = z.string().trim().min(1).max(200);
/** A legal date; whether the day exists is judged by the workflow, with an Indonesian reason. */
const day = z.string().trim().max(20);
const kinds = z.union([z.enum(CERTIFICATION_KINDS), z.array(z.enum(CERTIFICATION_KINDS))]).optional();
const statuses = z
  .union([z.enum(CERTIFICATION_STATUSES), z.array(z.enum(CERTIFICATION_STATUSES))])
  .optional();

/** `GET /admin/certifications`; `type` is the kind of certificate. */
export const listCertificationsParams = createFindParams({
  offset: 0,
  limit: 20,
  order: "-created_at",
}).extend({
  q: z.string().max(200).optional(),
  status: statuses,
  type: kinds,
  seller_id: z.union([z.string(), z.array(z.string())]).optional(),
});
export type ListCertificationsParams = z.infer<typeof listCertificationsParams>;

/** `GET /admin/certifications/:id` */
export const getCertificationParams = createSelectParams();

/** `POST /admin/certifications` */
export const createCertificationBody = z.object({
  kind: z.enum(CERTIFICATION_KINDS),
  number: text,
  holder: text,
  seller_id: text,
  issued_on: day.nullish(),
  expires_on: day.nullish(),
  surveillance_on: day.nullish(),
  evidence_file: text.nullish(),
  product_ids: z.array(text).max(200).optional(),
  draft: z.boolean().optional(),
});
export type CreateCertificationBody = z.infer<typeof createCertificationBody>;

/** `POST /admin/certifications/:id/verify`; `evidence` is the id of an uploaded private file. */
export const verifyCertificationBody = z.object({
  check_method: z.enum(CHECK_METHODS),
  checked_on: day.optional(),
  evidence: text.nullish(),
});
export type VerifyCertificationBody = z.infer<typeof verifyCertificationBody>;

/** `POST /admin/certifications/:id/{reject,revoke}` */
export const reasonBody = z.object({ reason: z.string().trim().min(3).max(1000) });
export type ReasonBody = z.infer<typeof reasonBody>;

/** `POST /admin/certifications/:id/products` */
export const productsBody = z.object({
  add: z.array(text).max(200).default([]),
  remove: z.array(text).max(200).default([]),
});
export type ProductsBody = z.infer<typeof productsBody>;

/** `GET /admin/certifications/parse` */
export const parseParams = z.object({
  kind: z.enum(REGISTRATION_KINDS),
  number: z.string().max(500),
  is_demo: z.enum(["true", "false"]).optional(),
});
export type ParseParams = z.infer<typeof parseParams>;
