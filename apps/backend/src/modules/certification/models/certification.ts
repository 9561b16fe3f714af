import { CERTIFICATION_KINDS, CERTIFICATION_STATUSES, CHECK_METHODS } from "@gerai/contracts";
import { model } from "@medusajs/framework/utils";

import { CertificationEvent } from "./certification-event";

const DAY = "~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'";

/**
 * A certificate of a maker. Days are legal dates in Asia/Jakarta as `YYYY-MM-DD`: text, because a timestamp
 * would move them by a day on a server in another zone.
 */
export const Certification = model
  .define("certification", {
    id: model.id({ prefix: "cert" }).primaryKey(),
    kind: model.enum([...CERTIFICATION_KINDS]).index(),
    /** As printed or typed. */
    number_typed: model.text().searchable(),
    /** Normalised by `@gerai/registration-numbers`. */
    number: model.text().index().searchable(),
    /** Name on the certificate. */
    holder: model.text().searchable(),
    /** The maker whose paper it is; plain text because modules do not reference each other. */
    seller_id: model.text().index(),
    issued_on: model.text().nullable(),
    /** Last day of validity; null = no end. */
    expires_on: model.text().nullable(),
    /** Next surveillance of a halal certificate. */
    surveillance_on: model.text().nullable(),
    status: model
      .enum([...CERTIFICATION_STATUSES])
      .default("draft")
      .index(),
    /** User id of the officer who checked it; never shown. */
    checked_by: model.text().nullable(),
    /** Office of that officer, shown to the public. */
    checked_by_office: model.text().nullable(),
    checked_on: model.text().nullable(),
    check_method: model.enum([...CHECK_METHODS]).nullable(),
    /** Reference of a private file. */
    evidence_file: model.text().nullable(),
    /** Why it was rejected or revoked. */
    status_reason: model.text().nullable(),
    /** Invented for the demo: number of province 99. */
    is_demo: model.boolean().default(false),
    metadata: model.json().nullable(),
    events: model.hasMany(() => CertificationEvent, { mappedBy: "certification" }),
  })
  .checks([
    // Province 99 exists on no real certificate: demo numbers carry it, and only they may.
    {
      name: "certification_demo_halal_number",
      expression: "kind <> 'halal' or (number like 'ID99%') = is_demo",
    },
    {
      name: "certification_demo_pirt_number",
      expression: "kind <> 'pirt' or (substr(number, 4, 2) = '99') = is_demo",
    },
    { name: "certification_issued_on_day", expression: `issued_on is null or issued_on ${DAY}` },
    { name: "certification_expires_on_day", expression: `expires_on is null or expires_on ${DAY}` },
    {
      name: "certification_surveillance_on_day",
      expression: `surveillance_on is null or surveillance_on ${DAY}`,
    },
    { name: "certification_checked_on_day", expression: `checked_on is null or checked_on ${DAY}` },
    { name: "certification_number_normalised", expression: "number ~ '^[A-Z0-9]+$'" },
    // Only halal papers have no end; without a last day any other would show a badge for ever.
    {
      name: "certification_end_when_verified",
      expression:
        "status not in ('verified', 'expired', 'revoked', 'superseded') or kind in ('halal', 'halal_mui') or expires_on is not null",
    },
    {
      name: "certification_checked_when_verified",
      expression:
        "status not in ('verified', 'expired', 'revoked', 'superseded') or (checked_by is not null and checked_on is not null and check_method is not null)",
    },
  ]);
