import { HOLIDAY_ORDERS, LEGAL_FORMS, SELLER_STATUSES } from "@gerai/contracts";
import { model } from "@medusajs/framework/utils";

import { SellerMember } from "./seller-member";

/** A maker's shop: what strangers may read, and the state of its admission. */
export const Seller = model
  .define("seller", {
    id: model.id({ prefix: "sel" }).primaryKey(),
    /** Trade name: `Dapur Ibu Siti`. */
    name: model.text().searchable(),
    /** Last part of the shop's address; lower case letters, digits and dashes. */
    handle: model.text().unique().searchable(),
    /** How neighbours call the maker: `Ibu Siti`. */
    contact_name: model.text().searchable(),
    legal_form: model.enum([...LEGAL_FORMS]),
    /** Business identity number, 13 digits. */
    nib: model.text().nullable(),
    /** Kemendagri code: `36.03.01`. */
    kecamatan_code: model.text().index(),
    kecamatan: model.text().searchable(),
    /** Kemendagri code: `36.03.01.2003`. */
    village_code: model.text().nullable(),
    village: model.text().nullable(),
    story: model.text(),
    story_en: model.text().nullable(),
    /** Year the business began. */
    since: model.number().nullable(),
    /** Digits only with country code: `628…`. */
    whatsapp: model.text().nullable(),
    email: model.text().nullable(),
    /** Root-relative address of the maker's picture. */
    photo: model.text().nullable(),
    /** Root-relative address of the shop's wide picture. */
    banner: model.text().nullable(),
    status: model
      .enum([...SELLER_STATUSES])
      .default("pending")
      .index(),
    /** Why the shop was suspended, in the operator's words. */
    status_reason: model.text().nullable(),
    /** First and last day of the shop's holiday, YYYY-MM-DD in Jakarta; both or none. A past one is over by itself. */
    holiday_from: model.text().nullable(),
    holiday_until: model.text().nullable(),
    /** What the maker says about it. */
    holiday_note: model.text().nullable(),
    /** What becomes of orders meanwhile. */
    holiday_orders: model.enum([...HOLIDAY_ORDERS]).default("closed"),
    /** Invented for the demo: plainly marked wherever it shows. */
    is_demo: model.boolean().default(false),
    metadata: model.json().nullable(),
    members: model.hasMany(() => SellerMember, { mappedBy: "seller" }),
  })
  .checks([
    { name: "seller_handle_shape", expression: "handle ~ '^[a-z0-9]+(-[a-z0-9]+)*$'" },
    { name: "seller_nib_shape", expression: "nib is null or nib ~ '^[0-9]{13}$'" },
    { name: "seller_whatsapp_shape", expression: "whatsapp is null or whatsapp ~ '^62[0-9]{7,13}$'" },
    {
      name: "seller_holiday_shape",
      expression:
        "(holiday_from is null) = (holiday_until is null) and (holiday_from is null or (holiday_from ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and holiday_until ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and holiday_until >= holiday_from))",
    },
    { name: "seller_since_sane", expression: "since is null or since between 1900 and 2100" },
  ]);
