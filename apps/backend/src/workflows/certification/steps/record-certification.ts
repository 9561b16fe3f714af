import { legalDateOf } from "@gerai/contracts";
import { parseRegistrationNumber } from "@gerai/registration-numbers";
import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { invalid, notFound } from "../../../errors/person-error";
import { CERTIFICATION_MODULE } from "../../../modules/certification";
import { dateProblem } from "../../../modules/certification/domain/dates";
import type CertificationModuleService from "../../../modules/certification/service";
import type { CertificationActor } from "../../../modules/certification/service";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import type { CertificationInput } from "../input";

export interface RecordCertificationStepInput extends CertificationInput {
  actor: CertificationActor;
  /** Keep it as a draft instead of handing it in. */
  draft?: boolean;
}

/**
 * Judges a certificate as typed and records it with the first line of its history. Compensation soft-deletes
 * it: the history cannot be deleted, and a record that nobody verified is seen by no one.
 */
export const recordCertificationStep = createStep(
  "record-certification",
  async (input: RecordCertificationStepInput, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    const today = legalDateOf(new Date());
    const seller = await sellerOf(input.seller_id, container);
    const number = judgedNumber(input, today, seller.is_demo);
    const problem = dateProblem(input.kind, input, today);
    if (problem) throw invalid(problem.code, problem.message);
    await refuseDuplicate(service, input, number);
    const created = await service.recordCertification(
      {
        kind: input.kind,
        number_typed: input.number.trim(),
        number,
        holder: input.holder.trim(),
        seller_id: seller.id,
        issued_on: input.issued_on ?? null,
        expires_on: input.expires_on ?? null,
        surveillance_on: input.surveillance_on ?? null,
        evidence_file: input.evidence_file ?? null,
        is_demo: seller.is_demo,
        status: input.draft === true ? "draft" : "submitted",
      },
      input.actor,
    );
    return new StepResponse(created, created.id);
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
        .softDeleteCertifications([id]);
    }
  },
);

async function sellerOf(id: string, container: MedusaContainer) {
  const service = container.resolve<SellerModuleService>(SELLER_MODULE);
  const [seller] = await service.listSellers({ id }, { take: 1, select: ["id", "is_demo"] });
  if (!seller) throw notFound("seller_not_found", "Toko pemilik sertifikat tidak ditemukan.");
  return seller;
}

function judgedNumber(input: CertificationInput, today: string, isDemo: boolean): string {
  const parsed = parseRegistrationNumber(input.kind, input.number, { today, isDemo });
  const problem = parsed.findings.find((finding) => finding.level === "error");
  if (problem) throw invalid(`number_${problem.code.replaceAll("-", "_")}`, problem.message.id);
  return parsed.normalised;
}

async function refuseDuplicate(
  service: CertificationModuleService,
  input: CertificationInput,
  number: string,
): Promise<void> {
  const [same] = await service.listCertifications(
    {
      seller_id: input.seller_id,
      kind: input.kind,
      number,
      status: ["draft", "submitted", "verified"],
    },
    { take: 1, select: ["id"] },
  );
  if (same) {
    throw invalid(
      "certification_exists",
      "Sertifikat dengan nomor ini sudah tercatat untuk toko yang sama. Pasang produk pada catatan yang ada.",
    );
  }
}
