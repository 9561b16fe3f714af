import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";

import SellerModule from "../modules/seller";

/** One product has exactly one maker; a unique index keeps it (see `db/invariants`). */
export default defineLink(
  { linkable: SellerModule.linkable.seller, deleteCascade: false },
  { linkable: ProductModule.linkable.product, isList: true },
  { database: { table: "seller_product" } },
);
