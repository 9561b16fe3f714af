import type { CheckMethod, LegalDate } from "@gerai/contracts";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";

import { CertificationEvents } from "../../modules/certification/events";
import type { CertificationActInput } from "./input";
import { judgeVerificationStep } from "./steps/judge-verification";
import { moveCertificationStep } from "./steps/move-certification";

export interface VerifyCertificationInput extends CertificationActInput {
  check_method: CheckMethod;
  /** Legal date of the check; today when absent. */
  checked_on?: LegalDate;
  /** Reference of a private file kept as proof. */
  evidence_file?: string | null;
}

/** An officer vouches for a certificate: from now on it is public, and earns its badge while in force. */
export const verifyCertificationWorkflow = createWorkflow(
  "verify-certification",
  (input: VerifyCertificationInput) => {
    const judged = judgeVerificationStep(input);
    const certification = moveCertificationStep(
      transform({ input, judged }, (data) => ({
        id: data.input.id,
        to: "verified" as const,
        actor: data.input.actor,
        evidence_file: data.input.evidence_file ?? null,
        check: {
          checked_by: data.input.actor.id ?? "",
          checked_by_office: data.input.actor.office,
          checked_on: data.judged.checked_on,
          check_method: data.input.check_method,
        },
      })),
    );
    emitEventStep({
      eventName: CertificationEvents.verified,
      data: transform({ certification }, (data) => ({ id: data.certification.id })),
    });
    return new WorkflowResponse(certification);
  },
);
