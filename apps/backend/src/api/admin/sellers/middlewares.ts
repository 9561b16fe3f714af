import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http";

import { getSellerConfig, listSellersConfig } from "./query-config";
import { createDraftBody, updateDraftBody } from "../../seller/products/validators";
import {
  createSellerBody,
  emptyBody,
  getSellerParams,
  listSellersParams,
  reasonBody,
  revealBody,
  updateSellerBody,
} from "./validators";

const answer = validateAndTransformQuery(getSellerParams, getSellerConfig);

/** Validation of the operators' seller routes. */
export const adminSellerMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/sellers",
    middlewares: [validateAndTransformQuery(listSellersParams, listSellersConfig)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/sellers",
    middlewares: [validateAndTransformBody(createSellerBody), answer],
  },
  { methods: ["GET"], matcher: "/admin/sellers/:id", middlewares: [answer] },
  {
    methods: ["POST"],
    matcher: "/admin/sellers/:id",
    middlewares: [validateAndTransformBody(updateSellerBody), answer],
  },
  {
    methods: ["POST"],
    matcher: "/admin/sellers/:id/approve",
    middlewares: [validateAndTransformBody(emptyBody), answer],
  },
  {
    methods: ["POST"],
    matcher: "/admin/sellers/:id/suspend",
    middlewares: [validateAndTransformBody(reasonBody), answer],
  },
  {
    methods: ["POST"],
    matcher: "/admin/sellers/:id/reinstate",
    middlewares: [validateAndTransformBody(emptyBody), answer],
  },
  {
    methods: ["POST"],
    matcher: "/admin/sellers/:id/members/:member_id/login-code",
    middlewares: [validateAndTransformBody(emptyBody)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/sellers/:id/product-drafts",
    middlewares: [validateAndTransformBody(createDraftBody)],
  },
  // This route reads the file itself.
  { methods: ["POST"], matcher: "/admin/sellers/:id/draft-pictures", bodyParser: false },
  {
    methods: ["POST"],
    matcher: "/admin/sellers/:id/product-drafts/:product_id",
    middlewares: [validateAndTransformBody(updateDraftBody)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/sellers/:id/private/reveal",
    middlewares: [validateAndTransformBody(revealBody)],
  },
];
