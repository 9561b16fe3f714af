import { Module } from "@medusajs/framework/utils";

import AuditModuleService from "./service";

/** Key under which the container holds the module's service. */
export const AUDIT_MODULE = "audit";

export default Module(AUDIT_MODULE, { service: AuditModuleService });
