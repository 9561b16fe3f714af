import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http";

import { confirmPaymentBody, listOrderGroupsParams } from "./validators";

/** Validation of the operators' order group routes. */
export const adminOrderGroupMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/order-groups",
    middlewares: [validateAndTransformQuery(listOrderGroupsParams, { defaults: [], isList: false })],
  },
  {
    methods: ["POST"],
    matcher: "/admin/order-groups/:id/confirm-payment",
    middlewares: [validateAndTransformBody(confirmPaymentBody)],
  },
];
