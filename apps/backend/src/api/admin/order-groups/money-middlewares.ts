import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http";

import { cancelGroupBody, refundOrderBody } from "./money-validators";

/** Validation of the operators' routes that give money back. */
export const adminMoneyMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/admin/order-groups/:id/cancel",
    middlewares: [validateAndTransformBody(cancelGroupBody)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/order-groups/:id/orders/:order_id/refund",
    middlewares: [validateAndTransformBody(refundOrderBody)],
  },
];
