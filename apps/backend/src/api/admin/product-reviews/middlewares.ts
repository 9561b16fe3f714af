import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http";

import { emptyBody } from "../sellers/validators";
import { approveProductBody, listProductReviewsParams, takeDownBody } from "./validators";

const post = (act: string, body: Parameters<typeof validateAndTransformBody>[0]): MiddlewareRoute => ({
  methods: ["POST"],
  matcher: `/admin/product-reviews/:id/${act}`,
  middlewares: [validateAndTransformBody(body)],
});

/** Validation of the moderation routes. */
export const adminProductReviewMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/product-reviews",
    middlewares: [validateAndTransformQuery(listProductReviewsParams, { defaults: [], isList: false })],
  },
  post("approve", approveProductBody),
  post("take-down", takeDownBody),
  post("lift", emptyBody),
];
