import { model } from "@medusajs/framework/utils";

import { OrderGroup } from "./order-group";

/** One maker's part of an order group: one Medusa order, with the terms of the sale as they were. */
export const OrderGroupShare = model
  .define("order_group_share", {
    id: model.id({ prefix: "ogsh" }).primaryKey(),
    order_group: model.belongsTo(() => OrderGroup, { mappedBy: "shares" }),
    order_id: model.text().unique(),
    seller_id: model.text().index(),
    /** Holds the money of this share alone. */
    payment_collection_id: model.text().unique(),
    /** Whole rupiah: goods before discount. */
    items_total: model.number(),
    discount_total: model.number(),
    shipping_total: model.number(),
    /** Goods less discount plus shipping. */
    total: model.number(),
    /** Maker, goods, composition and certificates as they were sold. */
    snapshot: model.json(),
  })
  .checks([
    {
      name: "order_group_share_adds_up",
      expression:
        "total = items_total - discount_total + shipping_total and total >= 0 and discount_total >= 0 and shipping_total >= 0",
    },
  ]);
