import { holidayOf, type Holiday } from "@gerai/contracts";
import type { InferTypeOf } from "@medusajs/framework/types";

import type { Seller } from "../../../modules/seller/models/seller";

type SellerRow = InferTypeOf<typeof Seller>;

/** What anyone may read of a maker who trades; never the e-mail address, the state of admission or its reasons. */
export const PUBLIC_SELLER_COLUMNS = [
  "id",
  "handle",
  "name",
  "contact_name",
  "legal_form",
  "nib",
  "kecamatan",
  "kecamatan_code",
  "village",
  "story",
  "story_en",
  "since",
  "whatsapp",
  "photo",
  "banner",
  "is_demo",
] as const satisfies readonly (keyof SellerRow)[];

export interface PublicSeller extends Pick<SellerRow, (typeof PUBLIC_SELLER_COLUMNS)[number]> {
  /** Entered holiday; it may lie ahead or be over, so judge its days. */
  holiday: Holiday | null;
}

/** The public part of a stored seller. */
export function publicSeller(row: SellerRow): PublicSeller {
  return {
    ...(Object.fromEntries(PUBLIC_SELLER_COLUMNS.map((column) => [column, row[column]])) as Omit<
      PublicSeller,
      "holiday"
    >),
    holiday: holidayOf(row),
  };
}
