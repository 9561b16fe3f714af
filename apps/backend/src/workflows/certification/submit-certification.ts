import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";

import { CertificationEvents } from "../../modules/certification/events";
import { setCertificationProductsWorkflow } from "./set-certification-products";
import { recordCertificationStep, type RecordCertificationStepInput } from "./steps/record-certification";

/** Records a certificate as typed, for officers to check, and the products that it covers. */
export const submitCertificationWorkflow = createWorkflow(
  "submit-certification",
  (input: RecordCertificationStepInput & { product_ids?: string[] }) => {
    const certification = recordCertificationStep(input);
    setCertificationProductsWorkflow.runAsStep({
      input: transform({ input, certification }, (data) => ({
        certification_id: data.certification.id,
        add: data.input.product_ids ?? [],
        remove: [],
      })),
    });
    emitEventStep({
      eventName: CertificationEvents.submitted,
      data: transform({ certification }, (data) => ({ id: data.certification.id })),
    });
    return new WorkflowResponse(certification);
  },
);
