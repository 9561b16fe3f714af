import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";

import { OPERATOR_MODULE } from "../../../modules/operator";
import type OperatorModuleService from "../../../modules/operator/service";
import type { ListOperatorsParams } from "./validators";

/** Everyone who can log in to the dashboard, with their role: `{ operators, count, limit, offset }`. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListOperatorsParams>,
  res: MedusaResponse,
): Promise<void> {
  const { limit, offset } = req.validatedQuery as ListOperatorsParams;
  const [users, count] = await req.scope
    .resolve(Modules.USER)
    .listAndCountUsers({}, { take: limit, skip: offset, order: { created_at: "ASC" } });
  const roles = await req.scope
    .resolve<OperatorModuleService>(OPERATOR_MODULE)
    .listOperatorRoles({ user_id: users.map((user) => user.id) });
  const operators = users.map(({ id, email, first_name, last_name }) => ({
    id,
    email,
    first_name,
    last_name,
    role: roles.find((one) => one.user_id === id)?.role ?? null,
  }));
  res.json({ operators, count, limit, offset });
}
