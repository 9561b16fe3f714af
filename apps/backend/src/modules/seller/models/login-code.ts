import { model } from "@medusajs/framework/utils";

/** A code that lets a member in once, without e-mail. Only its hash is kept. */
export const LoginCode = model.define("seller_login_code", {
  id: model.id({ prefix: "sellog" }).primaryKey(),
  member_id: model.text().index(),
  code_hash: model.text().unique(),
  expires_at: model.dateTime(),
  used_at: model.dateTime().nullable(),
  /** `user` (operator, mentor) or `seller` (the owner, for staff). */
  made_by_type: model.text(),
  made_by_id: model.text(),
});
