import { OPERATOR_ROLES } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

import { OPERATOR_MODULE } from "../modules/operator";
import type OperatorModuleService from "../modules/operator/service";

/** Operators from before there were roles keep what they could do, unless their record already names a role. */
export default async function giveOperatorsRoles({ container }: { container: MedusaContainer }) {
  const service = container.resolve<OperatorModuleService>(OPERATOR_MODULE);
  for (const user of await container.resolve(Modules.USER).listUsers({}, { take: 10_000 })) {
    const [own] = await service.listOperatorRoles({ user_id: user.id }, { take: 1 });
    if (own) continue;
    const role = OPERATOR_ROLES.find((one) => one === user.metadata?.role) ?? "admin";
    await service.setRole(user.id, role);
  }
}
