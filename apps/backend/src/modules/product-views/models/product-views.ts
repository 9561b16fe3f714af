import { model } from "@medusajs/framework/utils";

/** How often a product's page was looked at on one day. A number and nothing about who looked. */
export const ProductViews = model
  .define("product_views", {
    id: model.id({ prefix: "pviews" }).primaryKey(),
    product_id: model.text(),
    /** Legal date in Asia/Jakarta, `2026-11-24`. */
    day: model.text(),
    views: model.number(),
  })
  .indexes([{ name: "IDX_product_views_product_day", on: ["product_id", "day"], unique: true }])
  .checks([{ name: "product_views_positive", expression: "views > 0" }]);
