import { model } from "@medusajs/framework/utils";

import { Certification } from "./certification";

/** One line of a certificate's history. Rows are only ever added; a trigger refuses change and deletion. */
export const CertificationEvent = model.define("certification_event", {
  id: model.id({ prefix: "certev" }).primaryKey(),
  certification: model.belongsTo(() => Certification, { mappedBy: "events" }),
  at: model.dateTime(),
  /** Status before; null for the first line. */
  from_status: model.text().nullable(),
  to_status: model.text(),
  /** `user` (officer), `seller` (maker) or `system` (by date). */
  actor_type: model.enum(["user", "seller", "system"]),
  actor_id: model.text().nullable(),
  /** Office of the officer who acted. */
  office: model.text().nullable(),
  reason: model.text().nullable(),
  /** Reference of a private file. */
  evidence_file: model.text().nullable(),
});
