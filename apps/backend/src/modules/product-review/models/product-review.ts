import { PRODUCT_REVIEW_STATUSES } from "@gerai/contracts";
import { model } from "@medusajs/framework/utils";

/**
 * How the office stands to one of a maker's goods. The database writes the row when goods are published, and lets them
 * wait again when they change; people only move it by the table of moves.
 */
export const ProductReview = model
  .define("product_review", {
    id: model.id({ prefix: "prrev" }).primaryKey(),
    product_id: model.text().unique(),
    seller_id: model.text().index(),
    status: model.enum([...PRODUCT_REVIEW_STATUSES]).default("waiting"),
    /** Why it was taken down, in the operator's words; the maker reads it. */
    reason: model.text().nullable(),
    /** Fingerprint of what shoppers read and see, as it was when this state began. */
    content: model.text(),
    waiting_since: model.dateTime(),
    /** The operator who decided last. */
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([{ name: "IDX_product_review_queue", on: ["status", "waiting_since"] }])
  .checks([
    {
      name: "product_review_reason",
      expression: "status <> 'taken_down' or length(trim(coalesce(reason, ''))) >= 3",
    },
  ]);
