import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";

import { keepPrivateStep, type KeepPrivateStepInput } from "./steps/keep-private";

/** The owner changes pickup address, bank account or tax statement. */
export const keepSellerPrivateWorkflow = createWorkflow(
  "keep-seller-private",
  (input: KeepPrivateStepInput) => {
    return new WorkflowResponse(keepPrivateStep(input));
  },
);
