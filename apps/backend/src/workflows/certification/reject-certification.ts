import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";

import { CertificationEvents } from "../../modules/certification/events";
import type { CertificationActInput } from "./input";
import { moveCertificationStep } from "./steps/move-certification";

/** An officer sends a certificate back; the maker reads why and can hand it in again. */
export const rejectCertificationWorkflow = createWorkflow(
  "reject-certification",
  (input: CertificationActInput & { reason: string }) => {
    const certification = moveCertificationStep(
      transform({ input }, (data) => ({
        id: data.input.id,
        to: "rejected" as const,
        actor: data.input.actor,
        reason: data.input.reason,
      })),
    );
    emitEventStep({
      eventName: CertificationEvents.rejected,
      data: transform({ certification }, (data) => ({ id: data.certification.id })),
    });
    return new WorkflowResponse(certification);
  },
);
