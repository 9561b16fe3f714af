import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep, setAuthAppMetadataStep } from "@medusajs/medusa/core-flows";

import { SellerEvents } from "../../modules/seller/events";
import type { SellerInput } from "./input";
import type { SellerPrivateChange } from "./private-input";
import { createSellerMemberStep } from "./steps/create-seller-member";
import { createSellerStep } from "./steps/create-seller";
import { giveConsentsStep, type Consent } from "./steps/give-consents";
import { judgeJoiningStep } from "./steps/judge-joining";
import { keepPrivateStep } from "./steps/keep-private";

export interface JoinAsSellerInput {
  /** The login that asks to join; it belongs to nobody's shop yet. */
  auth_identity_id: string;
  seller: SellerInput;
  private: SellerPrivateChange;
  consents: Consent[];
}

/** A maker joins: shop (pending), owner, private facts, consents, and the tie between login and owner. */
export const joinAsSellerWorkflow = createWorkflow("join-as-seller", (input: JoinAsSellerInput) => {
  const login = judgeJoiningStep(input);
  const seller = createSellerStep(transform({ input }, (data) => data.input.seller));
  const member = createSellerMemberStep(
    transform({ input, login, seller }, (data) => ({
      seller_id: data.seller.id,
      name: data.input.seller.contact_name,
      email: data.login.email,
      phone: data.login.phone,
      role: "owner" as const,
    })),
  );
  keepPrivateStep(
    transform({ input, seller }, (data) => ({ seller_id: data.seller.id, change: data.input.private })),
  );
  giveConsentsStep(
    transform({ input, seller, member }, (data) => ({
      seller_id: data.seller.id,
      member_id: data.member.id,
      consents: data.input.consents,
    })),
  );
  setAuthAppMetadataStep(
    transform({ input, member }, (data) => ({
      authIdentityId: data.input.auth_identity_id,
      actorType: "seller",
      value: data.member.id,
    })),
  );
  emitEventStep({
    eventName: SellerEvents.created,
    data: transform({ seller }, (data) => ({ id: data.seller.id })),
  });
  return new WorkflowResponse(
    transform({ seller, member }, (data) => ({ seller_id: data.seller.id, member_id: data.member.id })),
  );
});
