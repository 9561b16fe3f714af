import { Modules } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createRemoteLinkStep, dismissRemoteLinkStep, emitEventStep } from "@medusajs/medusa/core-flows";

import { CERTIFICATION_MODULE } from "../../modules/certification";
import { CertificationEvents } from "../../modules/certification/events";
import { judgeCoverageStep } from "./steps/judge-coverage";

export interface SetCertificationProductsInput {
  certification_id: string;
  /** Products that the certificate covers from now on. */
  add: string[];
  /** Products that it no longer covers. */
  remove: string[];
}

/** Says which products a certificate covers; they must belong to its maker. */
export const setCertificationProductsWorkflow = createWorkflow(
  "set-certification-products",
  (input: SetCertificationProductsInput) => {
    judgeCoverageStep(input);
    const links = transform({ input }, (data) => {
      const linkTo = (productId: string) => ({
        [Modules.PRODUCT]: { product_id: productId },
        [CERTIFICATION_MODULE]: { certification_id: data.input.certification_id },
      });
      // A product named twice is linked once.
      const once = (ids: string[]) => [...new Set(ids)].map(linkTo);
      return { add: once(data.input.add), remove: once(data.input.remove) };
    });
    createRemoteLinkStep(links.add);
    dismissRemoteLinkStep(links.remove);
    emitEventStep({
      eventName: CertificationEvents.productsChanged,
      data: transform({ input }, (data) => ({ id: data.input.certification_id })),
    });
    return new WorkflowResponse(transform({ input }, (data) => ({ id: data.input.certification_id })));
  },
);
