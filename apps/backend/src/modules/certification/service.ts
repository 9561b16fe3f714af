import type { CertificationKind, CertificationStatus, CheckMethod, LegalDate } from "@gerai/contracts";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";

import { Certification } from "./models/certification";
import { CertificationEvent } from "./models/certification-event";

/** Who moves a certificate: an officer, the maker, or the calendar. */
export interface CertificationActor {
  type: "user" | "seller" | "system";
  id: string | null;
  /** Office of an officer, shown to the public. */
  office: string | null;
}

/** A certificate as it is first recorded. */
export interface NewCertification {
  kind: CertificationKind;
  number_typed: string;
  number: string;
  holder: string;
  seller_id: string;
  issued_on: LegalDate | null;
  expires_on: LegalDate | null;
  surveillance_on: LegalDate | null;
  evidence_file: string | null;
  is_demo: boolean;
  status: Extract<CertificationStatus, "draft" | "submitted">;
}

/** One move in the life of a certificate, with what is written beside it. */
export interface CertificationMove {
  id: string;
  from: CertificationStatus;
  to: CertificationStatus;
  reason?: string | null;
  evidence_file?: string | null;
  /** Facts of the check; given when the certificate is verified. */
  check?: {
    checked_by: string;
    checked_by_office: string | null;
    checked_on: LegalDate;
    check_method: CheckMethod;
  };
}

export type CertificationDTO = InferTypeOf<typeof Certification>;

/**
 * Reads and writes of the certification module; business verbs live in `workflows/certification`.
 * Status and history are always written in one transaction; the database refuses one without the other.
 */
export default class CertificationModuleService extends MedusaService({ Certification, CertificationEvent }) {
  /** Records a certificate together with the first line of its history. */
  @InjectTransactionManager()
  async recordCertification(
    data: NewCertification,
    actor: CertificationActor,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string; status: CertificationStatus }> {
    const created = await this.createCertifications(data, context);
    await this.createCertificationEvents(
      {
        certification_id: created.id,
        at: new Date(),
        from_status: null,
        to_status: data.status,
        actor_type: actor.type,
        actor_id: actor.id,
        office: actor.office,
        evidence_file: data.evidence_file,
      },
      context,
    );
    return { id: created.id, status: created.status };
  }

  /** Moves certificates and writes their history: all of them, or none. */
  @InjectTransactionManager()
  async moveCertifications(
    moves: CertificationMove[],
    actor: CertificationActor,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    if (moves.length === 0) return;
    await this.updateCertifications(
      moves.map((move) => ({
        id: move.id,
        status: move.to,
        status_reason: move.reason ?? null,
        ...(move.evidence_file ? { evidence_file: move.evidence_file } : {}),
        ...move.check,
      })),
      context,
    );
    await this.createCertificationEvents(
      moves.map((move) => ({
        certification_id: move.id,
        at: new Date(),
        from_status: move.from,
        to_status: move.to,
        actor_type: actor.type,
        actor_id: actor.id,
        office: actor.office,
        reason: move.reason ?? null,
        evidence_file: move.evidence_file ?? null,
      })),
      context,
    );
  }
}
