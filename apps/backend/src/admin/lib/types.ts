import type { CertificationKind, CertificationStatus, CheckMethod, SellerStatus } from "@gerai/contracts";

/** A maker as `/admin/sellers` answers. */
export interface Seller {
  id: string;
  name: string;
  handle: string;
  contact_name: string;
  legal_form: string;
  nib: string | null;
  kecamatan: string;
  village: string | null;
  since: number | null;
  whatsapp: string | null;
  email: string | null;
  photo: string | null;
  status: SellerStatus;
  status_reason: string | null;
  is_demo: boolean;
  created_at: string;
  story?: string;
  members?: { id: string; name: string; email: string | null; role: string }[];
  products?: { id: string; title: string; handle: string; status: string }[];
  certifications?: Certification[];
}

/** A certificate as `/admin/certifications` answers. */
export interface Certification {
  id: string;
  kind: CertificationKind;
  number: string;
  number_typed?: string;
  holder: string;
  seller_id?: string;
  issued_on: string | null;
  expires_on: string | null;
  surveillance_on?: string | null;
  status: CertificationStatus;
  /** The status that counts today: a verified one whose last day has passed is expired. */
  effective_status?: CertificationStatus;
  status_reason?: string | null;
  checked_by_office?: string | null;
  checked_on: string | null;
  check_method?: CheckMethod | null;
  evidence_file?: string | null;
  is_demo: boolean;
  created_at?: string;
  products?: { id: string; title: string; handle: string }[];
  events?: CertificationEvent[];
}

/** One line of a certificate's history. */
export interface CertificationEvent {
  id: string;
  at: string;
  from_status: CertificationStatus | null;
  to_status: CertificationStatus;
  office: string | null;
  reason: string | null;
}

/** What `/admin/certifications/parse` says of a number. */
export interface ParsedNumber {
  normalised: string;
  display: string;
  findings: { code: string; level: "error" | "warning" | "review"; message: { id: string; en: string } }[];
}
