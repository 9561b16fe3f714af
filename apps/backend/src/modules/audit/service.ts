import { MedusaService } from "@medusajs/framework/utils";

import { AuditEntry } from "./models/audit-entry";

/** Reads of the audit log, and its one write: `workflows/audit/record-audit`. The database refuses the others. */
export default class AuditModuleService extends MedusaService({ AuditEntry }) {}
