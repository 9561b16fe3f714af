import type { CertificationKind, LegalDate } from "@gerai/contracts";

import type { CertificationActor } from "../../modules/certification/service";

/** What a maker or officer types about a certificate. Whether it is a demo follows from its seller. */
export interface CertificationInput {
  kind: CertificationKind;
  /** As printed. */
  number: string;
  holder: string;
  seller_id: string;
  issued_on?: LegalDate | null;
  expires_on?: LegalDate | null;
  surveillance_on?: LegalDate | null;
  /** Reference of a private file. */
  evidence_file?: string | null;
}

/** Something done to one certificate, by whom. */
export interface CertificationActInput {
  id: string;
  actor: CertificationActor;
}
