import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";

import CertificationModule from "../modules/certification";

/** A certificate may cover several products (flavours, sizes), and a product needs several certificates. */
export default defineLink(
  { linkable: ProductModule.linkable.product, isList: true },
  { linkable: CertificationModule.linkable.certification, isList: true },
  { database: { table: "product_certification" } },
);
