import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { notFound } from "../../../../errors/person-error";
import { CERTIFICATION_MODULE } from "../../../../modules/certification";
import type CertificationModuleService from "../../../../modules/certification/service";
import { SELLER_MODULE } from "../../../../modules/seller";
import type SellerModuleService from "../../../../modules/seller/service";
import { pathId } from "../../../path-id";
import { PUBLIC_STATUSES, publicCertification } from "../public-certification";

/** One certificate that was ever verified, with its maker and the published goods it covers: `{ certification }`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = pathId(req);
  const [certification] = await req.scope
    .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    .listCertifications({ id, status: PUBLIC_STATUSES }, { take: 1 });
  if (!certification) throw notFound("certification_not_found", "Sertifikat tidak ditemukan.");
  const [seller] = await req.scope
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listSellers(
      { id: certification.seller_id },
      { take: 1, select: ["id", "handle", "name", "kecamatan", "status"] },
    );
  res.json({
    certification: {
      ...publicCertification(certification),
      seller: seller
        ? { id: seller.id, handle: seller.handle, name: seller.name, kecamatan: seller.kecamatan }
        : null,
      products: seller?.status === "active" ? await publishedGoods(req, id) : [],
    },
  });
}

/** Titles and addresses of the published goods under a certificate. */
async function publishedGoods(req: MedusaRequest, certificationId: string) {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "certification",
    fields: ["products.id", "products.handle", "products.title", "products.status"],
    filters: { id: certificationId },
  });
  const [row] = data as unknown as {
    products?: ({ id: string; handle: string; title: string; status: string } | null)[];
  }[];
  return (row?.products ?? []).flatMap((product) =>
    product?.status === "published" ? [{ id: product.id, handle: product.handle, title: product.title }] : [],
  );
}
