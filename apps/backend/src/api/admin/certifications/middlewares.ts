import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http";

import { getCertificationConfig, listCertificationsConfig } from "./query-config";
import {
  createCertificationBody,
  getCertificationParams,
  listCertificationsParams,
  parseParams,
  productsBody,
  reasonBody,
  verifyCertificationBody,
} from "./validators";

const answer = validateAndTransformQuery(getCertificationParams, getCertificationConfig);

/** Validation of the operators' certification routes. */
export const adminCertificationMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/certifications",
    middlewares: [validateAndTransformQuery(listCertificationsParams, listCertificationsConfig)],
  },
  {
    method: ["POST"],
    matcher: "/admin/certifications",
    middlewares: [validateAndTransformBody(createCertificationBody), answer],
  },
  {
    method: ["GET"],
    matcher: "/admin/certifications/parse",
    middlewares: [validateAndTransformQuery(parseParams, { defaults: [], isList: false })],
  },
  { method: ["GET"], matcher: "/admin/certifications/:id", middlewares: [answer] },
  {
    method: ["POST"],
    matcher: "/admin/certifications/:id/verify",
    middlewares: [validateAndTransformBody(verifyCertificationBody), answer],
  },
  {
    method: ["POST"],
    matcher: "/admin/certifications/:id/reject",
    middlewares: [validateAndTransformBody(reasonBody), answer],
  },
  {
    method: ["POST"],
    matcher: "/admin/certifications/:id/revoke",
    middlewares: [validateAndTransformBody(reasonBody), answer],
  },
  {
    method: ["POST"],
    matcher: "/admin/certifications/:id/products",
    middlewares: [validateAndTransformBody(productsBody), answer],
  },
];
