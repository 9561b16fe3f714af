import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";

import { CertificationEvents } from "../../modules/certification/events";
import type { CertificationActInput } from "./input";
import { moveCertificationStep } from "./steps/move-certification";

/** An officer takes a checked certificate out of force; the reason is public. */
export const revokeCertificationWorkflow = createWorkflow(
  "revoke-certification",
  (input: CertificationActInput & { reason: string }) => {
    const certification = moveCertificationStep(
      transform({ input }, (data) => ({
        id: data.input.id,
        to: "revoked" as const,
        actor: data.input.actor,
        reason: data.input.reason,
      })),
    );
    emitEventStep({
      eventName: CertificationEvents.revoked,
      data: transform({ certification }, (data) => ({ id: data.certification.id })),
    });
    return new WorkflowResponse(certification);
  },
);
