/** What a list of certifications shows; `fields=*products` adds the goods. */
export const certificationListFields = [
  "id",
  "kind",
  "number",
  "number_typed",
  "holder",
  "seller_id",
  "issued_on",
  "expires_on",
  "surveillance_on",
  "status",
  "status_reason",
  "checked_by",
  "checked_by_office",
  "checked_on",
  "check_method",
  "evidence_file",
  "is_demo",
  "created_at",
  "updated_at",
];

/** What one certification shows: also its history. */
export const certificationFields = [
  ...certificationListFields,
  "metadata",
  "events.id",
  "events.at",
  "events.from_status",
  "events.to_status",
  "events.actor_type",
  "events.actor_id",
  "events.office",
  "events.reason",
  "events.evidence_file",
];

export const listCertificationsConfig = {
  defaults: certificationListFields,
  defaultLimit: 20,
  isList: true,
};
export const getCertificationConfig = { defaults: certificationFields, isList: false };
