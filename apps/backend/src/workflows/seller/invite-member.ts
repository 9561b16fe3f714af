import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";

import { createSellerMemberStep, type CreateSellerMemberStepInput } from "./steps/create-seller-member";

/** Adds a helper to a shop. They have no password yet: a login code lets them in the first time. */
export const inviteMemberWorkflow = createWorkflow("invite-member", (input: CreateSellerMemberStepInput) => {
  return new WorkflowResponse(createSellerMemberStep(input));
});
