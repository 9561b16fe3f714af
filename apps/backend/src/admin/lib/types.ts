import type {
  CertificationKind,
  CertificationStatus,
  CheckMethod,
  HolidayColumns,
  LegalDate,
  LegalForm,
  SellerStatus,
} from "@gerai/contracts";

import type { JoiningState } from "./desk-types";

/** A maker as a list shows it. */
export interface Seller extends HolidayColumns {
  id: string;
  name: string;
  handle: string;
  contact_name: string;
  legal_form: LegalForm;
  nib: string | null;
  kecamatan_code: string;
  kecamatan: string;
  village_code: string | null;
  village: string | null;
  since: number | null;
  whatsapp: string | null;
  email: string | null;
  photo: string | null;
  status: SellerStatus;
  status_reason: string | null;
  is_demo: boolean;
  created_at: string;
}

/** Goods of a maker with what decides whether they may be sold. */
export interface SellerProduct {
  id: string;
  title: string;
  handle: string;
  status: string;
  thumbnail: string | null;
  categories?: ({ handle: string } | null)[] | null;
  certifications?: (CertificationFacts | null)[] | null;
}

/** One maker with goods, papers and people. */
export interface SellerDetail extends Seller, JoiningState {
  story: string;
  story_en: string | null;
  members: { id: string; name: string; email: string | null; phone: string | null; role: string }[];
  products: SellerProduct[];
  certifications: (CertificationFacts & { id: string; number: string })[];
}

/** What decides whether a certificate counts today. */
export interface CertificationFacts {
  kind: CertificationKind;
  status: CertificationStatus;
  expires_on: LegalDate | null;
}

/** A certificate as a list shows it. */
export interface Certification extends CertificationFacts {
  id: string;
  number: string;
  number_typed: string;
  holder: string;
  seller_id: string;
  issued_on: LegalDate | null;
  surveillance_on: LegalDate | null;
  /** The status that counts today: a verified one whose last day has passed is expired. */
  effective_status: CertificationStatus;
  status_reason: string | null;
  checked_by_office: string | null;
  checked_on: LegalDate | null;
  check_method: CheckMethod | null;
  /** Id of a private file. */
  evidence_file: string | null;
  is_demo: boolean;
  created_at: string;
}

/** One line of a certificate's history. */
export interface CertificationEvent {
  id: string;
  at: string;
  to_status: CertificationStatus;
  actor_type: "user" | "seller" | "system";
  office: string | null;
  reason: string | null;
  evidence_file: string | null;
}

/** One certificate with goods and history. */
export interface CertificationDetail extends Certification {
  products?: ({ id: string; title: string; status: string; thumbnail: string | null } | null)[] | null;
  events: CertificationEvent[];
}

/** What decides about the sale of one product, beside what Medusa shows of it. */
export interface ProductTrust {
  id: string;
  title: string;
  handle: string;
  status: string;
  metadata: Record<string, unknown> | null;
  seller?: (Pick<Seller, "id" | "name" | "kecamatan" | "status"> & HolidayColumns) | null;
  certifications?: ((CertificationFacts & { id: string; number: string }) | null)[] | null;
  categories?: ({ handle: string } | null)[] | null;
}
