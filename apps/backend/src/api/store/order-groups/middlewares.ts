import {
  authenticate,
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http";

import { listOwnOrderGroupsParams, nothingBody } from "./validators";

/** Knows a customer who is logged in; guests pass, and show their token. */
const customerOrGuest = authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true });
const customer = authenticate("customer", ["session", "bearer"]);

/** Of the buyers' order group routes. */
export const storeOrderGroupMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/store/order-groups",
    middlewares: [
      customer,
      validateAndTransformQuery(listOwnOrderGroupsParams, { defaults: [], isList: false }),
    ],
  },
  { methods: ["GET"], matcher: "/store/order-groups/:id", middlewares: [customerOrGuest] },
  {
    methods: ["POST"],
    matcher: "/store/order-groups/:id/payment-proofs",
    // The route reads the form itself, never more of it than is accepted.
    bodyParser: false,
    middlewares: [customerOrGuest],
  },
  {
    methods: ["POST"],
    matcher: "/store/order-groups/:id/cancel",
    middlewares: [customerOrGuest, validateAndTransformBody(nothingBody)],
  },
  {
    methods: ["POST"],
    matcher: "/store/order-groups/:id/claim",
    middlewares: [customer, validateAndTransformBody(nothingBody)],
  },
];
