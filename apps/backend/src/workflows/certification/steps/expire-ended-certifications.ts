import { legalDateOf, type LegalDate } from "@gerai/contracts";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { CERTIFICATION_MODULE } from "../../../modules/certification";
import type CertificationModuleService from "../../../modules/certification/service";

/** Enough for a night in which thousands end at once, small enough for one transaction. */
const BATCH = 500;

/**
 * Marks every verified certificate whose last day lies before `today` as expired, all in their history too.
 * No compensation: the day is over and cannot be undone.
 */
export const expireEndedCertificationsStep = createStep(
  "expire-ended-certifications",
  async ({ today = legalDateOf(new Date()) }: { today?: LegalDate }, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    const expired: string[] = [];
    for (;;) {
      const ended = await service.listCertifications(
        { status: "verified", expires_on: { $lt: today } },
        { take: BATCH, select: ["id"], order: { id: "ASC" } },
      );
      await service.moveCertifications(
        ended.map(({ id }) => ({
          id,
          from: "verified",
          to: "expired",
          reason: "Masa berlaku berakhir",
        })),
        { type: "system", id: null, office: null },
      );
      expired.push(...ended.map(({ id }) => id));
      if (ended.length < BATCH) break;
    }
    return new StepResponse(expired);
  },
);
