import { z } from "zod";

import {
  BADGES,
  CERTIFICATION_KINDS,
  CHECK_METHODS,
  PUBLIC_CERTIFICATION_STATUSES,
} from "./certification.js";
import { holidaySchema } from "./holiday.js";

/**
 * The read model: what the backend writes into the search index and every public page renders from.
 * Pages never need the backend, so they open while it is stopped.
 * Everything in here is public by definition: put nothing in that a stranger may not read.
 */

/** Index names, the same on the local server and on Meilisearch. */
export const INDEX = { products: "products", sellers: "sellers", certifications: "certifications" } as const;

const legalDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** Whole rupiah. */
const rupiah = z.number().int().nonnegative();
/** YYYYMMDD in Jakarta; 0 = never, 99991231 = no end. */
const dayNumber = z.number().int();

/** A certificate as a badge needs it. */
export const certificationSummarySchema = z.object({
  id: z.string(),
  kind: z.enum(CERTIFICATION_KINDS),
  /** Null for kinds that earn none (old MUI certificates). */
  badge: z.enum(BADGES).nullable(),
  /** Normalised number: `ID99110000004170826`. */
  number: z.string(),
  /** The number grouped for reading: `ID99 11 000 000 417 0826`. */
  number_display: z.string(),
  issuer: z.string(),
  status: z.enum(PUBLIC_CERTIFICATION_STATUSES),
  issued_on: legalDate.nullable(),
  /** Last day of validity; null = no end. Judge with `isInForce` at render time. */
  expires_on: legalDate.nullable(),
  /** Next surveillance of a halal certificate. */
  surveillance_on: legalDate.nullable(),
  /** Day on which an officer checked it. */
  checked_on: legalDate.nullable(),
  check_method: z.enum(CHECK_METHODS).nullable(),
  is_demo: z.boolean(),
});
export type CertificationSummary = z.infer<typeof certificationSummarySchema>;

/** Picture as stored: a root-relative path (`/media/<hash>.webp`) served by both origins, or an absolute URL (S3). */
export const pictureSchema = z.object({ url: z.string(), alt: z.string() });
export type Picture = z.infer<typeof pictureSchema>;

/** One size or flavour that can be bought. */
export const variantSchema = z.object({
  id: z.string(),
  title: z.string(),
  sku: z.string().nullable(),
  price: rupiah,
  /** Pieces that can be promised now; a variant that is not stock-managed counts as 999. */
  stock: z.number().int().nonnegative(),
  options: z.record(z.string(), z.string()),
});

/** Who makes it, as far as a product page shows. */
export const productSellerSchema = z.object({
  id: z.string(),
  handle: z.string(),
  /** Trade name: `Dapur Ibu Siti`. */
  name: z.string(),
  /** How neighbours call the maker: `Ibu Siti`. */
  contact_name: z.string(),
  kecamatan: z.string(),
  kecamatan_code: z.string(),
  village: z.string().nullable(),
  photo: z.string().nullable(),
  /** `628…`, digits only, for wa.me links; null when the maker has none. */
  whatsapp: z.string().nullable(),
  /** Holiday of the shop, past or to come as well; judge with `holidayOn` at render time. */
  holiday: holidaySchema.nullable(),
});

export const productDocumentSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  title_en: z.string().nullable(),
  description: z.string(),
  description_en: z.string().nullable(),
  /** Net content as printed, shown beside the name. */
  net_content: z.string(),
  net_weight_g: z.number().nullable(),
  composition: z.string().nullable(),
  material: z.string().nullable(),
  shelf_life: z.string().nullable(),
  storage: z.string().nullable(),
  maker_address: z.string(),
  category_handle: z.string(),
  category: z.string(),
  category_en: z.string(),
  /** Further search words: tags, kind words. */
  keywords: z.array(z.string()),
  seller: productSellerSchema,
  /** Flat copies for filters and facets. */
  seller_handle: z.string(),
  kecamatan: z.string(),
  kecamatan_code: z.string(),
  pictures: z.array(pictureSchema),
  variants: z.array(variantSchema),
  price_min: rupiah,
  price_max: rupiah,
  in_stock: z.boolean(),
  /** All certificates that were ever verified for these goods, in force or not. */
  certifications: z.array(certificationSummarySchema),
  /** Last day each badge may show: filter with `halal_until >= today`, so a stale index cannot lie. */
  halal_until: dayNumber,
  pirt_until: dayNumber,
  bpom_until: dayNumber,
  /** Last day the goods may be listed and bought; 0 while an obligatory paper is missing. Catalogue and search filter on it. */
  listed_until: dayNumber,
  /** Ids of unmet obligations, for the words on the maker's page. */
  missing: z.array(z.string()),
  is_demo: z.boolean(),
  /** Seconds since 1970, for "newest". */
  created_ts: z.number().int(),
  updated_ts: z.number().int(),
});
export type ProductDocument = z.infer<typeof productDocumentSchema>;

export const sellerDocumentSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  contact_name: z.string(),
  legal_form: z.string(),
  nib: z.string().nullable(),
  kecamatan: z.string(),
  kecamatan_code: z.string(),
  village: z.string().nullable(),
  story: z.string(),
  story_en: z.string().nullable(),
  /** Year the business began. */
  since: z.number().int().nullable(),
  whatsapp: z.string().nullable(),
  photo: z.string().nullable(),
  banner: z.string().nullable(),
  /** Holiday of the shop, past or to come as well; judge with `holidayOn` at render time. */
  holiday: holidaySchema.nullable(),
  /** Goods that may be bought today, counted when indexed. */
  product_count: z.number().int(),
  category_handles: z.array(z.string()),
  certifications: z.array(certificationSummarySchema),
  halal_until: dayNumber,
  pirt_until: dayNumber,
  bpom_until: dayNumber,
  is_demo: z.boolean(),
  created_ts: z.number().int(),
});
export type SellerDocument = z.infer<typeof sellerDocumentSchema>;

/** One line of a certificate's public history; never a private name. */
export const certificationEventSchema = z.object({
  at: z.string(),
  status: z.enum(["submitted", ...PUBLIC_CERTIFICATION_STATUSES]),
  /** `maker` or the office that acted. */
  by: z.enum(["maker", "officer", "system"]),
});

export const certificationDocumentSchema = certificationSummarySchema.extend({
  number_typed: z.string(),
  issuer_long: z.string(),
  lookup_url: z.string().nullable(),
  lookup_name: z.string(),
  holder: z.string(),
  /** Why it was revoked, in the officer's words; null otherwise. */
  reason: z.string().nullable(),
  evidence_kept: z.boolean(),
  seller: productSellerSchema,
  seller_handle: z.string(),
  products: z.array(
    z.object({
      id: z.string(),
      handle: z.string(),
      title: z.string(),
      net_content: z.string(),
      picture: pictureSchema.nullable(),
      price_min: rupiah,
    }),
  ),
  history: z.array(certificationEventSchema),
});
export type CertificationDocument = z.infer<typeof certificationDocumentSchema>;
