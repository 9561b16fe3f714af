import {
  HOLIDAY_COLUMNS,
  type CertificationKind,
  type CertificationStatus,
  type CheckMethod,
  type HolidayColumns,
  type LegalDate,
  type SellerStatus,
} from "@gerai/contracts";

/** What is read from the database for each kind of document; the mappings know nothing else. */

/** Certificate as the mappings need it; private columns (who checked, user ids) are never read. */
export interface CertificationRecord {
  id: string;
  kind: CertificationKind;
  number_typed: string;
  number: string;
  holder: string;
  seller_id: string;
  issued_on: LegalDate | null;
  expires_on: LegalDate | null;
  surveillance_on: LegalDate | null;
  status: CertificationStatus;
  checked_on: LegalDate | null;
  check_method: CheckMethod | null;
  evidence_file: string | null;
  status_reason: string | null;
  is_demo: boolean;
}

/** One line of a certificate's history. */
export interface CertificationEventRecord {
  at: Date | string;
  to_status: string;
  actor_type: "user" | "seller" | "system";
  evidence_file: string | null;
}

/** Maker with public columns only. */
export interface SellerRecord extends HolidayColumns {
  id: string;
  handle: string;
  name: string;
  contact_name: string;
  legal_form: string;
  nib: string | null;
  kecamatan: string;
  kecamatan_code: string;
  village: string | null;
  story: string;
  story_en: string | null;
  since: number | null;
  whatsapp: string | null;
  photo: string | null;
  banner: string | null;
  status: SellerStatus;
  is_demo: boolean;
  created_at: Date | string;
}

/** Free-form JSON that operators can edit. */
export type Metadata = Record<string, unknown> | null;

export interface VariantRecord {
  id: string;
  title: string;
  sku: string | null;
  manage_inventory: boolean;
  allow_backorder: boolean;
  variant_rank: number | null;
  options: { value: string; option: { title: string } | null }[];
  calculated_price?: { calculated_amount: number | null } | null;
  inventory_items: {
    required_quantity: number | null;
    /** Quantities are numerics in Postgres and may arrive as text. */
    inventory: {
      location_levels: { stocked_quantity: number | string; reserved_quantity: number | string }[] | null;
    } | null;
  }[];
}

export interface ProductRecord {
  id: string;
  handle: string;
  title: string;
  description: string | null;
  status: string;
  thumbnail: string | null;
  metadata: Metadata;
  created_at: Date | string;
  updated_at: Date | string;
  images: { url: string; rank: number; metadata: Metadata }[];
  tags: { value: string }[];
  categories: { handle: string; name: string; metadata: Metadata }[];
  variants: VariantRecord[];
  seller: SellerRecord | null;
  certifications: CertificationRecord[];
}

/** As much of a product as its maker's document counts. */
export interface ListedRecord {
  id: string;
  status: string;
  categories: { handle: string }[];
  certifications: CertificationRecord[];
}

const CERTIFICATION_FIELDS = [
  "id",
  "kind",
  "number_typed",
  "number",
  "holder",
  "seller_id",
  "issued_on",
  "expires_on",
  "surveillance_on",
  "status",
  "checked_on",
  "check_method",
  "evidence_file",
  "status_reason",
  "is_demo",
] as const;

export const SELLER_FIELDS = [
  "id",
  "handle",
  "name",
  "contact_name",
  "legal_form",
  "nib",
  "kecamatan",
  "kecamatan_code",
  "village",
  "story",
  "story_en",
  "since",
  "whatsapp",
  "photo",
  "banner",
  ...HOLIDAY_COLUMNS,
  "status",
  "is_demo",
  "created_at",
] as const;

const under = (relation: string, fields: readonly string[]) => fields.map((field) => `${relation}.${field}`);

/** Fields for `query.graph` on `product`, to be mapped to documents. */
export const PRODUCT_FIELDS: string[] = [
  "id",
  "handle",
  "title",
  "description",
  "status",
  "thumbnail",
  "metadata",
  "created_at",
  "updated_at",
  ...under("images", ["url", "rank", "metadata"]),
  "tags.value",
  ...under("categories", ["handle", "name", "metadata"]),
  ...under("variants", ["id", "title", "sku", "manage_inventory", "allow_backorder", "variant_rank"]),
  ...under("variants.options", ["value", "option.title"]),
  "variants.calculated_price.calculated_amount",
  "variants.inventory_items.required_quantity",
  ...under("variants.inventory_items.inventory.location_levels", ["stocked_quantity", "reserved_quantity"]),
  ...under("seller", SELLER_FIELDS),
  ...under("certifications", CERTIFICATION_FIELDS),
];

/** Fields for `query.graph` on `product`, to be counted for its maker. */
export const LISTED_FIELDS: string[] = [
  "id",
  "status",
  "categories.handle",
  ...under("certifications", CERTIFICATION_FIELDS),
];

/** Fields for `query.graph` on `certification`. */
export const CERTIFICATION_GRAPH_FIELDS: string[] = [
  ...CERTIFICATION_FIELDS,
  ...under("events", ["at", "to_status", "actor_type", "evidence_file"]),
  "products.id",
];
