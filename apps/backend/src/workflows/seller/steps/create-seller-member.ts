import type { SellerMemberRole } from "@gerai/contracts";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { invalid, notFound } from "../../../errors/person-error";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

export interface CreateSellerMemberStepInput {
  seller_id: string;
  name: string;
  /** At least one of e-mail address and phone number. */
  email?: string | null;
  /** `628…` */
  phone?: string | null;
  role?: SellerMemberRole;
}

/** Adds a person to a shop. Compensation removes the person again. */
export const createSellerMemberStep = createStep(
  "create-seller-member",
  async (input: CreateSellerMemberStepInput, { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE);
    const email = input.email?.trim().toLowerCase() ?? null;
    const phone = input.phone ?? null;
    const [seller] = await service.listSellers({ id: input.seller_id }, { take: 1, select: ["id"] });
    if (!seller) throw notFound("seller_not_found", "Toko tidak ditemukan.");
    for (const contact of [email === null ? null : { email }, phone === null ? null : { phone }]) {
      if (contact === null) continue;
      const [taken] = await service.listSellerMembers(contact, { take: 1, select: ["id"] });
      if (taken) {
        throw invalid(
          "email" in contact ? "member_email_taken" : "member_phone_taken",
          `${email ?? phone ?? ""} sudah terdaftar pada sebuah toko.`,
        );
      }
    }
    const member = await service.createSellerMembers({
      name: input.name,
      email,
      phone,
      role: input.role ?? "owner",
      seller_id: input.seller_id,
    });
    return new StepResponse({ id: member.id }, member.id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<SellerModuleService>(SELLER_MODULE).deleteSellerMembers(id);
  },
);
