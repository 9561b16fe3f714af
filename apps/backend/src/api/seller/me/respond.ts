import { holidayOf } from "@gerai/contracts";
import type { MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";

import { notFound } from "../../../errors/person-error";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { readJoiningGaps } from "../../../workflows/seller/read-joining-gaps";

/** Answers with a member, their shop and what is still missing of it: `{ member, seller, missing }`, and `more`. */
export async function respondWithMe(
  container: MedusaContainer,
  res: MedusaResponse,
  memberId: string,
  status = 200,
  more: Record<string, unknown> = {},
): Promise<void> {
  const service = container.resolve<SellerModuleService>(SELLER_MODULE);
  const [found] = await service.listSellerMembers({ id: memberId }, { take: 1, relations: ["seller"] });
  if (!found) throw notFound("member_not_found", "Anggota toko tidak ditemukan.");
  const { seller, ...member } = found;
  const missing = await readJoiningGaps(container, seller);
  res.status(status).json({
    member: { id: member.id, name: member.name, email: member.email, phone: member.phone, role: member.role },
    seller: {
      id: seller.id,
      handle: seller.handle,
      name: seller.name,
      contact_name: seller.contact_name,
      legal_form: seller.legal_form,
      nib: seller.nib,
      kecamatan_code: seller.kecamatan_code,
      kecamatan: seller.kecamatan,
      village_code: seller.village_code,
      village: seller.village,
      story: seller.story,
      story_en: seller.story_en,
      since: seller.since,
      whatsapp: seller.whatsapp,
      email: seller.email,
      photo: seller.photo,
      banner: seller.banner,
      /** Entered holiday; it may lie ahead. */
      holiday: holidayOf(seller),
      status: seller.status,
      status_reason: seller.status_reason,
    },
    missing,
    ...more,
  });
}
