import { model } from "@medusajs/framework/utils";

import { Seller } from "./seller";

/** A person who may act for a shop; logs in as actor type `seller`. */
export const SellerMember = model.define("seller_member", {
  id: model.id({ prefix: "selmem" }).primaryKey(),
  name: model.text(),
  email: model.text().unique(),
  role: model.enum(["owner", "staff"]).default("owner"),
  seller: model.belongsTo(() => Seller, { mappedBy: "members" }),
});
