import type { OperatorRole } from "@gerai/contracts";
import { MedusaService } from "@medusajs/framework/utils";

import { OperatorRoleRecord } from "./models/operator-role";

/** Roles of operators. */
export default class OperatorModuleService extends MedusaService({ OperatorRole: OperatorRoleRecord }) {
  /**
   * The role of an operator; null for one without. Until somebody is an administrator on record everyone is, or
   * a new installation could never give its first role.
   */
  async roleOf(userId: string): Promise<OperatorRole | null> {
    const [own] = await this.listOperatorRoles({ user_id: userId }, { take: 1 });
    if (own) return own.role;
    const [admin] = await this.listOperatorRoles({ role: "admin" }, { take: 1, select: ["id"] });
    return admin ? null : "admin";
  }

  /** Gives an operator a role, or another one. */
  async setRole(userId: string, role: OperatorRole): Promise<void> {
    const [own] = await this.listOperatorRoles({ user_id: userId }, { take: 1, select: ["id"] });
    if (own) await this.updateOperatorRoles({ id: own.id, role });
    else await this.createOperatorRoles({ user_id: userId, role });
  }
}
