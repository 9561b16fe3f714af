import { canMove, CERTIFICATION_TRANSITIONS, type CertificationStatus } from "@gerai/contracts";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { notAllowed, notFound } from "../../../errors/person-error";
import { CERTIFICATION_MODULE } from "../../../modules/certification";
import type CertificationModuleService from "../../../modules/certification/service";
import type { CertificationActor, CertificationMove } from "../../../modules/certification/service";

export interface MoveCertificationStepInput extends Omit<CertificationMove, "from"> {
  actor: CertificationActor;
}

const STATUS_WORDS: Readonly<Record<CertificationStatus, string>> = {
  draft: "draf",
  submitted: "diajukan",
  verified: "terperiksa",
  rejected: "ditolak",
  expired: "berakhir",
  revoked: "dicabut",
  superseded: "digantikan",
};

/**
 * Moves one certificate and writes its history. It has no compensation: the public has been told, the table
 * has no way back, and the history only grows. Workflows therefore make it their last write.
 */
export const moveCertificationStep = createStep(
  "move-certification",
  async ({ actor, ...move }: MoveCertificationStepInput, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    const [current] = await service.listCertifications(
      { id: move.id },
      { take: 1, select: ["id", "status"] },
    );
    if (!current) throw notFound("certification_not_found", "Sertifikat tidak ditemukan.");
    if (!canMove(CERTIFICATION_TRANSITIONS, current.status, move.to)) {
      throw notAllowed(
        `certification_is_${current.status}`,
        `Sertifikat ini berstatus ${STATUS_WORDS[current.status]}, jadi tidak dapat diubah menjadi ${STATUS_WORDS[move.to]}.`,
      );
    }
    await service.moveCertifications([{ ...move, from: current.status }], actor);
    return new StepResponse({ id: move.id, status: move.to });
  },
);
