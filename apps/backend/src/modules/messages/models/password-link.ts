import { model } from "@medusajs/framework/utils";

/** A link by mail that lets somebody choose a new password once. Its secret is derived from the id and kept nowhere. */
export const PasswordLink = model.define("password_link", {
  id: model.id({ prefix: "pwlink" }).primaryKey(),
  actor_type: model.enum(["customer", "seller"]),
  /** The customer, or the member of a shop. */
  actor_id: model.text().index(),
  expires_at: model.dateTime(),
  used_at: model.dateTime().nullable(),
});
