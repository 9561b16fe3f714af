import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";

import { giveConsentsStep, type GiveConsentsStepInput } from "./steps/give-consents";

/** A member agrees to further purposes, or to a new version of a text. */
export const giveSellerConsentsWorkflow = createWorkflow(
  "give-seller-consents",
  (input: GiveConsentsStepInput) => {
    return new WorkflowResponse(giveConsentsStep(input));
  },
);
