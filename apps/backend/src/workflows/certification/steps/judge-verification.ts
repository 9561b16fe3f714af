import { isLegalDate, legalDateOf, type LegalDate } from "@gerai/contracts";
import { parseRegistrationNumber } from "@gerai/registration-numbers";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { invalid, notAllowed, notFound } from "../../../errors/person-error";
import { CERTIFICATION_MODULE } from "../../../modules/certification";
import { dateProblem } from "../../../modules/certification/domain/dates";
import type CertificationModuleService from "../../../modules/certification/service";
import type { CertificationActor } from "../../../modules/certification/service";

export interface JudgeVerificationStepInput {
  id: string;
  actor: CertificationActor;
  /** Legal date of the check; today when absent. */
  checked_on?: LegalDate;
}

/** Whether a certificate may be verified: sound number and dates, and still in force on the day of the check. */
export const judgeVerificationStep = createStep(
  "judge-verification",
  async ({ id, actor, checked_on: given }: JudgeVerificationStepInput, { container }) => {
    if (actor.type !== "user" || actor.id === null) {
      throw notAllowed("officer_required", "Hanya petugas yang dapat menyatakan sertifikat terperiksa.");
    }
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    const [paper] = await service.listCertifications({ id }, { take: 1 });
    if (!paper) throw notFound("certification_not_found", "Sertifikat tidak ditemukan.");
    const today = legalDateOf(new Date());
    const checkedOn = given ?? today;
    if (!isLegalDate(checkedOn)) {
      throw invalid("checked_on_not_a_day", `Tanggal pemeriksaan "${checkedOn}" bukan tanggal yang ada.`);
    }
    if (checkedOn > today) {
      throw invalid("checked_in_future", "Tanggal pemeriksaan belum tiba. Periksa tahunnya.");
    }
    const parsed = parseRegistrationNumber(paper.kind, paper.number_typed, {
      today: checkedOn,
      isDemo: paper.is_demo,
    });
    const problem = parsed.findings.find((finding) => finding.level === "error");
    if (problem) throw invalid(`number_${problem.code.replaceAll("-", "_")}`, problem.message.id);
    const wrongDate = dateProblem(paper.kind, paper, today);
    if (wrongDate) throw invalid(wrongDate.code, wrongDate.message);
    if (paper.expires_on !== null && paper.expires_on < checkedOn) {
      throw notAllowed(
        "certification_ended",
        "Sertifikat ini sudah berakhir pada hari pemeriksaan, jadi tidak dapat dinyatakan terperiksa. Minta sertifikat baru.",
      );
    }
    return new StepResponse({ checked_on: checkedOn });
  },
);
