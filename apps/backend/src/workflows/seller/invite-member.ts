import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";

import type { NewMessage } from "../../modules/messages/domain/message";
import { sendMessageStep } from "../outbox/send-message";
import { createSellerMemberStep, type CreateSellerMemberStepInput } from "./steps/create-seller-member";

/**
 * Adds a helper to a shop. They have no password yet: a login code lets them in the first time. Whoever has an e-mail
 * address is told by mail.
 */
export const inviteMemberWorkflow = createWorkflow("invite-member", (input: CreateSellerMemberStepInput) => {
  const member = createSellerMemberStep(input);
  const messages = transform({ member, input }, (data): NewMessage[] =>
    data.input.email
      ? [
          {
            channel: "mail",
            to: { type: "seller_member", id: data.member.id },
            template: "member-invited",
            data: {},
            key: `member-invited:${data.member.id}`,
          },
        ]
      : [],
  );
  sendMessageStep(transform({ messages }, (data) => ({ messages: data.messages })));
  return new WorkflowResponse(member);
});
