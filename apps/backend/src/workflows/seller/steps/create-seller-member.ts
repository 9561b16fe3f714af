import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { invalid, notFound } from "../../../errors/person-error";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

export interface CreateSellerMemberStepInput {
  seller_id: string;
  name: string;
  email: string;
  role?: "owner" | "staff";
}

/** Adds a person to a shop. Compensation removes the person again. */
export const createSellerMemberStep = createStep(
  "create-seller-member",
  async (input: CreateSellerMemberStepInput, { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE);
    const email = input.email.trim().toLowerCase();
    const [seller] = await service.listSellers({ id: input.seller_id }, { take: 1, select: ["id"] });
    if (!seller) throw notFound("seller_not_found", "Toko tidak ditemukan.");
    const [taken] = await service.listSellerMembers({ email }, { take: 1, select: ["id"] });
    if (taken) throw invalid("member_email_taken", `Alamat surel ${email} sudah terdaftar pada sebuah toko.`);
    const member = await service.createSellerMembers({
      name: input.name,
      email,
      role: input.role ?? "owner",
      seller_id: input.seller_id,
    });
    return new StepResponse({ id: member.id, email: member.email }, member.id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<SellerModuleService>(SELLER_MODULE).deleteSellerMembers(id);
  },
);
