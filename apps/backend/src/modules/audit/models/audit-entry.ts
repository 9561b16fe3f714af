import { model } from "@medusajs/framework/utils";

/**
 * One act: who, what, when (`created_at`), on what, before and after. People are named by id only and values of
 * personal columns are never copied, so that erasing a person needs no change here.
 */
export const AuditEntry = model
  .define("audit_entry", {
    id: model.id({ prefix: "aud" }).primaryKey(),
    /** `user` (operator), `seller` (member of a shop), `api-key` or `system`. */
    actor_type: model.text(),
    actor_id: model.text(),
    /** Route (`POST /admin/sellers/:id/approve`) or business verb (`login-code.used`). */
    action: model.text(),
    /** Kind of record that the act was about: `seller`, `product`, `order_group` … */
    subject_type: model.text().nullable(),
    subject_id: model.text().nullable(),
    /** The shop concerned, when the act was a member's. */
    seller_id: model.text().nullable(),
    /** Columns that changed, as they were; personal ones are left out. */
    before: model.json().nullable(),
    after: model.json().nullable(),
    /** Names of all columns that changed, the personal ones too: `{ names: [...] }`. */
    changed: model.json().nullable(),
    /** Status of the answer; null for acts that were no request. */
    status_code: model.number().nullable(),
  })
  .indexes([
    { name: "IDX_audit_entry_at", on: ["created_at"] },
    { name: "IDX_audit_entry_subject", on: ["subject_type", "subject_id"] },
    { name: "IDX_audit_entry_actor", on: ["actor_id"] },
    { name: "IDX_audit_entry_seller", on: ["seller_id"] },
  ]);
