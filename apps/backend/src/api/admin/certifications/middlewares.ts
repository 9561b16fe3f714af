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
    methods: ["GET"],
    matcher: "/admin/certifications",
    middlewares: [validateAndTransformQuery(listCertificationsParams, listCertificationsConfig)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/certifications",
    middlewares: [validateAndTransformBody(createCertificationBody), answer],
  },
  {
    methods: ["GET"],
    matcher: "/admin/certifications/parse",
    middlewares: [validateAndTransformQuery(parseParams, { defaults: [], isList: false })],
  },
  { methods: ["GET"], matcher: "/admin/certifications/:id", middlewares: [answer] },
  {
    methods: ["POST"],
    matcher: "/admin/certifications/:id/verify",
    middlewares: [validateAndTransformBody(verifyCertificationBody), answer],
  },
  {
    methods: ["POST"],
    matcher: "/admin/certifications/:id/reject",
    middlewares: [validateAndTransformBody(reasonBody), answer],
  },
  {
    methods: ["POST"],
    matcher: "/admin/certifications/:id/revoke",
    middlewares: [validateAndTransformBody(reasonBody), answer],
  },
  {
    methods: ["POST"],
    matcher: "/admin/certifications/:id/products",
    middlewares: [validateAndTransformBody(productsBody), answer],
  },
];
