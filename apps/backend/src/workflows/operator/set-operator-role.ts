import type { OperatorRole } from "@gerai/contracts";
import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";

import { notAllowed, notFound } from "../../errors/person-error";
import { OPERATOR_MODULE } from "../../modules/operator";
import type OperatorModuleService from "../../modules/operator/service";

export interface SetOperatorRoleInput {
  user_id: string;
  role: OperatorRole;
}

/** Gives the role; compensation gives the earlier one back. */
const setOperatorRoleStep = createStep(
  "set-operator-role",
  async ({ user_id: userId, role }: SetOperatorRoleInput, { container }) => {
    const [user] = await container
      .resolve(Modules.USER)
      .listUsers({ id: userId }, { take: 1, select: ["id"] });
    if (!user) throw notFound("operator_not_found", "Operator tidak ditemukan.");
    const service = container.resolve<OperatorModuleService>(OPERATOR_MODULE);
    const admins = await service.listOperatorRoles({ role: "admin" }, { take: 2, select: ["id", "user_id"] });
    if (role !== "admin" && admins.length === 1 && admins[0]?.user_id === userId) {
      throw notAllowed("last_admin", "Operator ini admin satu-satunya. Jadikan orang lain admin dahulu.");
    }
    const [before] = await service.listOperatorRoles({ user_id: userId }, { take: 1 });
    await service.setRole(userId, role);
    return new StepResponse({ user_id: userId, role }, { userId, role: before?.role ?? null });
  },
  async (undo, { container }) => {
    if (!undo) return;
    const service = container.resolve<OperatorModuleService>(OPERATOR_MODULE);
    if (undo.role !== null) await service.setRole(undo.userId, undo.role);
    else await service.deleteOperatorRoles({ user_id: undo.userId });
  },
);

/** Says what an operator may do. */
export const setOperatorRoleWorkflow = createWorkflow("set-operator-role", (input: SetOperatorRoleInput) => {
  return new WorkflowResponse(setOperatorRoleStep(input));
});
