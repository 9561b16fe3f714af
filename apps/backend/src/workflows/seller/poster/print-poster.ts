import type { MedusaContainer } from "@medusajs/framework/types";

import { env } from "../../../env";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { makePdf } from "../../../pdf/make-pdf";
import { drawPoster } from "./draw-poster";

/** Prints the poster of a shop as PDF; the same shop gives the same bytes until it changes. */
export async function printPoster(
  container: MedusaContainer,
  sellerId: string,
  size: "A4" | "A6",
): Promise<{ pdf: Buffer; filename: string }> {
  const seller = await container.resolve<SellerModuleService>(SELLER_MODULE).retrieveSeller(sellerId);
  const pdf = await makePdf(
    { size, title: `Poster ${seller.name}`, createdAt: new Date(seller.updated_at) },
    (page) => {
      drawPoster(page, {
        name: seller.name,
        contactName: seller.contact_name,
        kecamatan: seller.kecamatan,
        url: `${env.siteUrl}/toko/${seller.handle}`,
      });
    },
  );
  return { pdf, filename: `poster-${seller.handle}-${size.toLowerCase()}.pdf` };
}
