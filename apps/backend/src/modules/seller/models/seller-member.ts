import { SELLER_MEMBER_ROLES } from "@gerai/contracts";
import { model } from "@medusajs/framework/utils";

import { Seller } from "./seller";

/** A person who may act for a shop; logs in as actor type `seller`, by e-mail address or phone number. */
export const SellerMember = model
  .define("seller_member", {
    id: model.id({ prefix: "selmem" }).primaryKey(),
    name: model.text(),
    /** Lower case. */
    email: model.text().unique().nullable(),
    /** Digits only with country code: `628…`. */
    phone: model.text().unique().nullable(),
    role: model.enum([...SELLER_MEMBER_ROLES]).default("owner"),
    seller: model.belongsTo(() => Seller, { mappedBy: "members" }),
  })
  .checks([
    { name: "seller_member_reachable", expression: "email is not null or phone is not null" },
    { name: "seller_member_phone_shape", expression: "phone is null or phone ~ '^62[0-9]{7,13}$'" },
  ]);
