import { holidayOf, type ProductDocument } from "@gerai/contracts";

import type { SellerRecord } from "../records";

/** A maker as far as pages of goods and certificates show. */
export function toProductSeller(seller: SellerRecord): ProductDocument["seller"] {
  return {
    id: seller.id,
    handle: seller.handle,
    name: seller.name,
    contact_name: seller.contact_name,
    kecamatan: seller.kecamatan,
    kecamatan_code: seller.kecamatan_code,
    village: seller.village,
    photo: seller.photo,
    whatsapp: seller.whatsapp,
    holiday: holidayOf(seller),
  };
}
