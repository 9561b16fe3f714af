/** Names of the events that the certification workflows emit; data `{ id }`. */
export const CertificationEvents = {
  submitted: "certification.submitted",
  verified: "certification.verified",
  rejected: "certification.rejected",
  revoked: "certification.revoked",
  expired: "certification.expired",
  productsChanged: "certification.products_changed",
} as const;
