import type { JoiningGap, OperatorRole, ProductReviewStatus, SellerConsentPurpose } from "@gerai/contracts";

/** What a shop agreed to, as far as it stands. */
export interface StandingConsent {
  purpose: SellerConsentPurpose;
  version: string;
  given_at: string;
}

/** What an operator learns of a shop beside its public facts. */
export interface JoiningState {
  missing: JoiningGap[];
  consents: StandingConsent[];
}

/** What only the owner and the payout need; numbers masked. */
export interface MaskedPrivate {
  pickup_address: string | null;
  bank_name: string | null;
  bank_account_holder: string | null;
  bank_account_number: string | null;
  nik: string | null;
  tax_statement_on: string | null;
}

/** A code that lets a member in, as it is handed over once. */
export interface LoginCode {
  code: string;
  expires_at: string;
  link: string;
  whatsapp_url: string | null;
}

/** A row of the moderation queue. */
export interface ProductReview {
  id: string;
  status: ProductReviewStatus;
  reason: string | null;
  /** Fingerprint of the goods as they are now. */
  content: string;
  waiting_since: string;
  decided_by: string | null;
  decided_at: string | null;
  product: { id: string; title: string; handle: string; thumbnail: string | null; status: string };
  seller: { id: string; name: string; status: string };
}

/** Goods as their maker described them. */
export interface ListedGoods {
  id: string;
  title: string;
  description: string;
  category_handle: string | null;
  attributes: Record<string, unknown>;
  keywords: string[];
  pictures: { url: string; width: number | null; height: number | null }[];
  variants: { id: string; title: string; price: number | null; stock: number; weight: number | null }[];
}

/** One review with the goods it is about. */
export interface ProductReviewDetail extends ProductReview {
  listing: ListedGoods;
}

/** A draft that an operator may prepare for its maker. */
export interface ProductDraft extends ListedGoods {
  problems: { code: string; field: string; message: string }[];
  /** Whether an operator wrote it. */
  prepared: boolean;
  updated_at: string;
}

/** Someone who can log in to the dashboard. */
export interface OperatorRow {
  id: string;
  email: string;
  first_name: string | null;
  last_name: string | null;
  role: OperatorRole | null;
}

/** One line of the audit log. */
export interface AuditEntry {
  id: string;
  at: string;
  actor_type: string;
  actor_id: string;
  action: string;
  subject_type: string | null;
  subject_id: string | null;
  seller_id: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  changed: string[];
}
