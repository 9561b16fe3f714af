import { LEGAL_FORMS, REVEAL_REASONS, SELLER_STATUSES } from "@gerai/contracts";
import { z } from "@medusajs/framework/zod";
import { createFindParams, createSelectParams } from "@medusajs/medusa/api/utils/validators";

const shortText = z.string().trim().min(1).max(200);
const optionalText = z.string().trim().max(200).nullish();
/** Address of an uploaded picture; `prepareSeller` refuses others. */
const picture = z.string().trim().max(500).nullish();

/** What a list of sellers can ask for that is not there. */
export const SELLER_LACKS = ["papers", "data"] as const;

/** One status or several. */
const statuses = z.union([z.enum(SELLER_STATUSES), z.array(z.enum(SELLER_STATUSES))]).optional();

/** `GET /admin/sellers` */
export const listSellersParams = createFindParams({ offset: 0, limit: 20, order: "-created_at" }).extend({
  q: z.string().max(200).optional(),
  id: z.union([z.string().max(200), z.array(z.string().max(200)).max(100)]).optional(),
  status: statuses,
  kecamatan_code: z.string().max(20).optional(),
  /** `papers`: published goods without an obligatory certificate in force; `data`: of the shop itself. */
  missing: z.enum(SELLER_LACKS).optional(),
});
export type ListSellersParams = z.infer<typeof listSellersParams>;

/** `GET /admin/sellers/:id` */
export const getSellerParams = createSelectParams();

/** `POST /admin/sellers` */
export const createSellerBody = z.object({
  name: shortText,
  handle: shortText.optional(),
  contact_name: shortText,
  legal_form: z.enum(LEGAL_FORMS),
  nib: optionalText,
  kecamatan_code: shortText,
  village_code: optionalText,
  story: z.string().trim().max(10_000).default(""),
  story_en: z.string().trim().max(10_000).nullish(),
  since: z.number().int().min(1900).max(2100).nullish(),
  whatsapp: optionalText,
  email: z.string().trim().max(200).pipe(z.email()).nullish(),
  photo: picture,
  banner: picture,
  is_demo: z.boolean().optional(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
});
export type CreateSellerBody = z.infer<typeof createSellerBody>;

/** `POST /admin/sellers/:id`: whether a shop is a demo cannot change, its papers depend on it. */
export const updateSellerBody = createSellerBody
  .omit({ is_demo: true, story: true })
  .extend({ story: z.string().trim().max(10_000) })
  .partial();
export type UpdateSellerBody = z.infer<typeof updateSellerBody>;

/** Acts that need no words. */
export const emptyBody = z.object({}).strict();

/** Acts that take something away: the person concerned must be able to read why. */
export const reasonBody = z.object({ reason: z.string().trim().min(3).max(1000) });
export type ReasonBody = z.infer<typeof reasonBody>;

/** `POST /admin/sellers/:id/private/reveal` */
export const revealBody = z
  .object({ field: z.enum(["bank_account_number", "nik"]), reason: z.enum(REVEAL_REASONS) })
  .strict();
export type RevealBody = z.infer<typeof revealBody>;
