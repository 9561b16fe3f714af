import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http";

import { contactAttemptBody, listUnseenOrdersParams } from "./validators";

/** Validation of the routes about orders that nobody has opened. */
export const adminUnseenOrderMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/unseen-orders",
    middlewares: [validateAndTransformQuery(listUnseenOrdersParams, { defaults: [], isList: false })],
  },
  {
    methods: ["POST"],
    matcher: "/admin/unseen-orders/:id/contact-attempts",
    middlewares: [validateAndTransformBody(contactAttemptBody)],
  },
];
