import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { setAuthAppMetadataStep } from "@medusajs/medusa/core-flows";

import { createSellerMemberStep, type CreateSellerMemberStepInput } from "./steps/create-seller-member";
import { registerLoginStep } from "./steps/register-login";

/** Lets a person act for a shop: member record, login, and the tie between them (actor type `seller`). */
export const addSellerMemberWorkflow = createWorkflow(
  "add-seller-member",
  (input: CreateSellerMemberStepInput & { email: string; password: string }) => {
    const member = createSellerMemberStep(input);
    const login = registerLoginStep(
      transform({ input }, (data) => ({
        email: data.input.email.trim().toLowerCase(),
        password: data.input.password,
      })),
    );
    setAuthAppMetadataStep(
      transform({ login, member }, (data) => ({
        authIdentityId: data.login.id,
        actorType: "seller",
        value: data.member.id,
      })),
    );
    return new WorkflowResponse(member);
  },
);
