import {
  authenticate,
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http";

import { guardBasket, guardNewBasket } from "../guards/open-basket";
import { onlyActiveSellers } from "../guards/only-active-sellers";
import { completeCartBody } from "./carts/[id]/complete/validators";
import { chooseDeliveriesBody } from "./carts/[id]/deliveries/validators";
import { deliveryPriceParams } from "./delivery-prices/validators";
import { storeCustomerMiddlewares } from "./customers/middlewares";
import { storeOrderGroupMiddlewares } from "./order-groups/middlewares";
import { listSellersParams } from "./sellers/validators";

/** Of our own Store routes, and additions to core's: those run after core has read the query. */
export const storeMiddlewares: MiddlewareRoute[] = [
  // Without `methods`: before everything else of these paths, core's included.
  { matcher: "/store/carts", middlewares: [guardNewBasket] },
  { matcher: "/store/carts/:id", middlewares: [guardBasket] },
  ...storeOrderGroupMiddlewares,
  ...storeCustomerMiddlewares,
  {
    methods: ["POST"],
    matcher: "/store/carts/:id/complete",
    middlewares: [
      authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true }),
      validateAndTransformBody(completeCartBody),
    ],
  },
  {
    methods: ["POST"],
    matcher: "/store/carts/:id/deliveries",
    middlewares: [validateAndTransformBody(chooseDeliveriesBody)],
  },
  { methods: ["GET"], matcher: "/store/products", middlewares: [onlyActiveSellers("id")] },
  { methods: ["GET"], matcher: "/store/products/:id", middlewares: [onlyActiveSellers("id")] },
  { methods: ["GET"], matcher: "/store/product-variants", middlewares: [onlyActiveSellers("product_id")] },
  {
    methods: ["GET"],
    matcher: "/store/product-variants/:id",
    middlewares: [onlyActiveSellers("product_id")],
  },
  {
    methods: ["GET"],
    matcher: "/store/delivery-prices",
    middlewares: [validateAndTransformQuery(deliveryPriceParams, { defaults: [], isList: false })],
  },
  {
    methods: ["GET"],
    matcher: "/store/sellers",
    middlewares: [validateAndTransformQuery(listSellersParams, { defaults: [], isList: false })],
  },
];
