import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http";

import { getSellerConfig, listSellersConfig } from "./query-config";
import {
  createSellerBody,
  emptyBody,
  getSellerParams,
  listSellersParams,
  reasonBody,
  updateSellerBody,
} from "./validators";

const answer = validateAndTransformQuery(getSellerParams, getSellerConfig);

/** Validation of the operators' seller routes. */
export const adminSellerMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/sellers",
    middlewares: [validateAndTransformQuery(listSellersParams, listSellersConfig)],
  },
  {
    method: ["POST"],
    matcher: "/admin/sellers",
    middlewares: [validateAndTransformBody(createSellerBody), answer],
  },
  { method: ["GET"], matcher: "/admin/sellers/:id", middlewares: [answer] },
  {
    method: ["POST"],
    matcher: "/admin/sellers/:id",
    middlewares: [validateAndTransformBody(updateSellerBody), answer],
  },
  {
    method: ["POST"],
    matcher: "/admin/sellers/:id/approve",
    middlewares: [validateAndTransformBody(emptyBody), answer],
  },
  {
    method: ["POST"],
    matcher: "/admin/sellers/:id/suspend",
    middlewares: [validateAndTransformBody(reasonBody), answer],
  },
  {
    method: ["POST"],
    matcher: "/admin/sellers/:id/reinstate",
    middlewares: [validateAndTransformBody(emptyBody), answer],
  },
];
