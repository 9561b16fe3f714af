import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http";

import { listOutboxParams } from "./validators";

/** Validation of the operators' routes of messages. */
export const adminOutboxMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/outbox",
    middlewares: [validateAndTransformQuery(listOutboxParams, { defaults: [], isList: false })],
  },
];
