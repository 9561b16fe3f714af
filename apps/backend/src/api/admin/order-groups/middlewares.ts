import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http";

import {
  confirmPaymentBody,
  emptyBody,
  listOrderGroupsParams,
  rejectProofBody,
  shipOrderBody,
} from "./validators";

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
  ...["pack", "unpack", "ready-for-pickup", "hand-over", "delivered"].map((act): MiddlewareRoute => ({
    methods: ["POST"],
    matcher: `/admin/order-groups/:id/orders/:order_id/${act}`,
    middlewares: [validateAndTransformBody(emptyBody)],
  })),
  {
    methods: ["POST"],
    matcher: "/admin/order-groups/:id/orders/:order_id/ship",
    middlewares: [validateAndTransformBody(shipOrderBody)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/order-groups/:id/payment-proofs/:proof_id/reject",
    middlewares: [validateAndTransformBody(rejectProofBody)],
  },
];
