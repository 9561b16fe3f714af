import type { LegalDate } from "@gerai/contracts";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";

import { CertificationEvents } from "../../modules/certification/events";
import { expireEndedCertificationsStep } from "./steps/expire-ended-certifications";

/** Writes down which certificates ended before today; pages judge by date and do not wait for it. */
export const expireCertificationsWorkflow = createWorkflow(
  "expire-certifications",
  (input: { today?: LegalDate }) => {
    const expired = expireEndedCertificationsStep(input);
    emitEventStep({
      eventName: CertificationEvents.expired,
      data: transform({ expired }, (data) => data.expired.map((id) => ({ id }))),
    });
    return new WorkflowResponse(expired);
  },
);
