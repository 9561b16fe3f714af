import { CONTACT_CHANNELS } from "@gerai/contracts";
import { model } from "@medusajs/framework/utils";

/** That somebody tried to reach the maker of an order which nobody of the shop had opened. */
export const OrderContactAttempt = model.define("order_contact_attempt", {
  id: model.id({ prefix: "ocat" }).primaryKey(),
  order_id: model.text().index(),
  channel: model.enum([...CONTACT_CHANNELS]),
  /** What came of it; nothing about the buyer. */
  note: model.text().nullable(),
  /** Id of the operator or mentor. */
  made_by: model.text(),
});
