export { expireCertificationsWorkflow } from "./expire-certifications";
export { rejectCertificationWorkflow } from "./reject-certification";
export { revokeCertificationWorkflow } from "./revoke-certification";
export { setCertificationProductsWorkflow } from "./set-certification-products";
export { submitCertificationWorkflow } from "./submit-certification";
export { verifyCertificationWorkflow } from "./verify-certification";
