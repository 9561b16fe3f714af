import type { OperatorRole } from "@gerai/contracts";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { forbidden } from "../../errors/person-error";
import { OPERATOR_MODULE } from "../../modules/operator";
import type OperatorModuleService from "../../modules/operator/service";
import { accessRule, CORE_ACCESS, OWN_ACCESS } from "./access";
import { forbiddenRelation } from "./personal-fields";

interface OperatorRequest extends MedusaRequest {
  auth_context?: { actor_id: string; actor_type: string };
}

/** Lets an operator through to what their role may do, on every route below `/admin`. */
export async function requireRole(
  req: OperatorRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const operator = req.auth_context;
  // Nobody is logged in only where Medusa lets strangers in: accepting an invitation.
  if (!operator) {
    next();
    return;
  }
  const path = req.baseUrl + req.path;
  const method = req.method === "HEAD" ? "GET" : req.method;
  const rule = accessRule(OWN_ACCESS, method, path) ?? accessRule(CORE_ACCESS, method, path);
  const role = await roleOf(req, operator);
  if (role !== null && rule?.roles.includes(role)) {
    const relation = forbiddenRelation(role, [req.query.fields, req.query.order]);
    next(
      relation === null
        ? undefined
        : forbidden("fields_not_allowed", `Peran Anda tidak boleh melihat data pembeli (${relation}).`),
    );
    return;
  }
  next(
    role === null
      ? forbidden(
          "operator_without_role",
          "Akun Anda belum memiliki peran. Minta admin memberi peran kepada Anda.",
        )
      : forbidden("role_not_allowed", "Peran Anda tidak mengizinkan tindakan ini. Hubungi admin bila perlu."),
  );
}

/** A secret key acts for the installation, as an administrator does. */
async function roleOf(
  req: OperatorRequest,
  operator: { actor_id: string; actor_type: string },
): Promise<OperatorRole | null> {
  if (operator.actor_type === "api-key") return "admin";
  return await req.scope.resolve<OperatorModuleService>(OPERATOR_MODULE).roleOf(operator.actor_id);
}
