import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { notFound } from "../../../../errors/person-error";
import { CERTIFICATION_MODULE } from "../../../../modules/certification";
import type CertificationModuleService from "../../../../modules/certification/service";
import { SELLER_MODULE } from "../../../../modules/seller";
import type SellerModuleService from "../../../../modules/seller/service";
import { PUBLIC_STATUSES, publicCertification } from "../../certifications/public-certification";
import { publicSeller } from "../public-seller";

/** One maker who trades, with the certificates that were ever verified: `{ seller }`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { handle } = req.params;
  const sellers = req.scope.resolve<SellerModuleService>(SELLER_MODULE);
  const [seller] = await sellers.listSellers({ handle, status: "active" }, { take: 1 });
  if (!seller) throw notFound("seller_not_found", "Toko tidak ditemukan.");
  const certifications = await req.scope
    .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    .listCertifications(
      { seller_id: seller.id, status: PUBLIC_STATUSES },
      { order: { kind: "ASC", checked_on: "DESC", id: "ASC" } },
    );
  res.json({ seller: { ...publicSeller(seller), certifications: certifications.map(publicCertification) } });
}
