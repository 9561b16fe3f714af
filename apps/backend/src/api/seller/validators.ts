import {
  HOLIDAY_NOTE_LENGTH,
  HOLIDAY_ORDERS,
  LEGAL_FORMS,
  SELLER_CONSENT_PURPOSES,
  type SellerConsentPurpose,
} from "@gerai/contracts";
import { z } from "@medusajs/framework/zod";

const short = z.string().trim().min(1).max(200);
const optional = z.string().trim().max(200).nullish();
const day = z.iso.date();
const consent = z
  .object({
    purpose: z.enum(SELLER_CONSENT_PURPOSES as [SellerConsentPurpose, ...SellerConsentPurpose[]]),
    version: short,
  })
  .strict();

const shopFacts = {
  name: short,
  contact_name: short,
  legal_form: z.enum(LEGAL_FORMS),
  nib: optional,
  kecamatan_code: short,
  village_code: optional,
  story: z.string().trim().max(10_000),
  story_en: z.string().trim().max(10_000).nullish(),
  since: z.number().int().min(1900).max(2100).nullish(),
  whatsapp: optional,
  email: z.string().trim().max(200).pipe(z.email()).nullish(),
  photo: z.string().trim().max(500).nullish(),
  banner: z.string().trim().max(500).nullish(),
};

const privateFacts = {
  pickup_address: z.string().trim().min(5).max(500).nullish(),
  bank_name: optional,
  bank_account_holder: optional,
  bank_account_number: z.string().trim().max(40).nullish(),
  nik: z.string().trim().max(30).nullish(),
  tax_statement_on: day.nullish(),
};

/** `POST /seller/registrations` */
export const registrationBody = z
  .object({
    ...shopFacts,
    story: shopFacts.story.default(""),
    ...privateFacts,
    consents: z.array(consent).max(20),
  })
  .strict();
export type RegistrationBody = z.infer<typeof registrationBody>;

/** `POST /seller/shop`: the address of a shop and its state are not a maker's to change. */
export const shopBody = z.object(shopFacts).partial().strict();
export type ShopBody = z.infer<typeof shopBody>;

/** `POST /seller/shop/holiday`: `until: null` ends it. */
export const holidayBody = z
  .object({
    from: day.nullish(),
    until: day.nullable(),
    note: z.string().trim().max(HOLIDAY_NOTE_LENGTH).nullish(),
    orders: z.enum(HOLIDAY_ORDERS).optional(),
  })
  .strict();
export type HolidayBody = z.infer<typeof holidayBody>;

/** `GET /seller/shop/poster` */
export const posterParams = z.object({ size: z.enum(["A4", "A6"]).default("A4") }).strict();
export type PosterParams = z.infer<typeof posterParams>;

/** `POST /seller/private` */
export const privateBody = z.object(privateFacts).strict();
export type PrivateBody = z.infer<typeof privateBody>;

/** `POST /seller/consents` */
export const consentsBody = z.object({ consents: z.array(consent).min(1).max(20) }).strict();
export type ConsentsBody = z.infer<typeof consentsBody>;

/** `POST /seller/members`: a helper is invited as staff unless told. */
export const memberBody = z
  .object({ name: short, role: z.enum(["owner", "staff"]).default("staff"), identifier: short })
  .strict();
export type MemberBody = z.infer<typeof memberBody>;

/** `POST /auth/seller/password-reset`: an address or number as it was typed. */
export const sellerPasswordResetBody = z
  .object({ identifier: z.string().trim().max(254), locale: z.enum(["id", "en"]).default("id") })
  .strict();
export type SellerPasswordResetBody = z.infer<typeof sellerPasswordResetBody>;

/** `POST /seller/me/password` */
export const passwordBody = z.object({ password: z.string().min(8).max(200) }).strict();
export type PasswordBody = z.infer<typeof passwordBody>;

/** `POST /auth/seller/login-code` */
export const loginCodeBody = z.object({ code: z.string().trim().min(8).max(40) }).strict();
export type LoginCodeBody = z.infer<typeof loginCodeBody>;

/** Acts that need no words. */
export const emptyBody = z.object({}).strict();
