import { refuse, trigger, triggerFunction } from "./sql";

/** The audit log only grows. */
export function auditSql(): string[] {
  return [
    triggerFunction("gerai_audit_append_only", `  ${refuse("audit_append_only")}`),
    ...trigger(
      "audit_entry",
      "gerai_audit_append_only",
      "before update or delete",
      "for each row execute function gerai_audit_append_only()",
    ),
    ...trigger(
      "audit_entry",
      "gerai_audit_no_truncate",
      "before truncate",
      "for each statement execute function gerai_audit_append_only()",
    ),
  ];
}
