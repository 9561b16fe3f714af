import { PAYMENT_PROOF_STATUSES } from "@gerai/contracts";
import { model } from "@medusajs/framework/utils";

import { OrderGroup } from "./order-group";

/** A picture or page with which a buyer shows that the money of a group was sent. */
export const PaymentProof = model
  .define("payment_proof", {
    id: model.id({ prefix: "pprf" }).primaryKey(),
    order_group: model.belongsTo(() => OrderGroup, { mappedBy: "proofs" }),
    status: model.enum([...PAYMENT_PROOF_STATUSES]).index(),
    /** Id of the private file. What the buyer called it is not kept. */
    file_id: model.text(),
    /** SHA-256 of the file in hex: the same file sent twice is one proof. */
    content_hash: model.text(),
    /** What the first bytes say that the file is. */
    mime_type: model.text(),
    /** Bytes. */
    size: model.number(),
    /** Why it was rejected, told to the buyer. */
    reason: model.text().nullable(),
    /** Operator who judged it. */
    judged_by: model.text().nullable(),
    judged_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["order_group_id", "content_hash"], unique: true }])
  .checks([
    { name: "payment_proof_reason", expression: "status <> 'rejected' or coalesce(reason, '') <> ''" },
  ]);
