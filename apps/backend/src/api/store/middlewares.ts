import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http";

import { listSellersParams } from "./sellers/validators";

/** Validation of our own Store routes; the guard before them has judged the query already. */
export const storeMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/store/sellers",
    middlewares: [validateAndTransformQuery(listSellersParams, { defaults: [], isList: false })],
  },
];
