import { OPERATOR_ROLES } from "@gerai/contracts";
import { model } from "@medusajs/framework/utils";

/** What one operator may do. `user_id` is Medusa's user; whoever has no row here may do nothing of ours. */
export const OperatorRoleRecord = model.define("operator_role", {
  id: model.id({ prefix: "oprole" }).primaryKey(),
  user_id: model.text().unique(),
  role: model.enum([...OPERATOR_ROLES]),
});
