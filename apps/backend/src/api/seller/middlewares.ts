import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http";

import { numbersParams } from "./numbers/validators";
import { bulkAcceptBody, cancelBody, listOwnOrdersParams, shipBody } from "./orders/validators";
import { checkImportBody, listImportsParams, tableParams } from "./product-imports/validators";
import { listNotificationsParams, readNotificationsBody } from "./notifications/validators";
import { createListingBody, listListingsParams, updateListingBody } from "./products/validators";
import { pushEndpointBody, pushSubscriptionBody } from "./push-subscriptions/validators";
import {
  consentsBody,
  emptyBody,
  holidayBody,
  loginCodeBody,
  memberBody,
  passwordBody,
  posterParams,
  privateBody,
  registrationBody,
  sellerPasswordResetBody,
  shopBody,
} from "./validators";

const post = (matcher: string, body: Parameters<typeof validateAndTransformBody>[0]): MiddlewareRoute => ({
  methods: ["POST"],
  matcher,
  middlewares: [validateAndTransformBody(body)],
});

const get = (matcher: string, query: Parameters<typeof validateAndTransformQuery>[0]): MiddlewareRoute => ({
  methods: ["GET"],
  matcher,
  middlewares: [validateAndTransformQuery(query, { defaults: [], isList: false })],
});

/** Validation of the makers' routes; who may use them is decided before, by `guards/seller-scope`. */
export const sellerMiddlewares: MiddlewareRoute[] = [
  post("/auth/seller/login-code", loginCodeBody),
  post("/seller/registrations", registrationBody),
  post("/auth/seller/password-reset", sellerPasswordResetBody),
  post("/seller/me/password", passwordBody),
  {
    methods: ["GET"],
    matcher: "/seller/notifications",
    middlewares: [validateAndTransformQuery(listNotificationsParams, { defaults: [], isList: false })],
  },
  post("/seller/notifications/read", readNotificationsBody),
  post("/seller/push-subscriptions", pushSubscriptionBody),
  {
    methods: ["DELETE"],
    matcher: "/seller/push-subscriptions",
    middlewares: [validateAndTransformBody(pushEndpointBody)],
  },
  post("/seller/shop", shopBody),
  post("/seller/shop/holiday", holidayBody),
  {
    methods: ["GET"],
    matcher: "/seller/shop/poster",
    middlewares: [validateAndTransformQuery(posterParams, { defaults: [], isList: false })],
  },
  post("/seller/private", privateBody),
  post("/seller/consents", consentsBody),
  post("/seller/members", memberBody),
  post("/seller/members/:id/login-code", emptyBody),
  {
    methods: ["GET"],
    matcher: "/seller/products",
    middlewares: [validateAndTransformQuery(listListingsParams, { defaults: [], isList: false })],
  },
  post("/seller/products", createListingBody),
  post("/seller/products/:id", updateListingBody),
  post("/seller/products/:id/publish", emptyBody),
  post("/seller/products/:id/hide", emptyBody),
  post("/seller/products/:id/duplicate", emptyBody),
  {
    methods: ["GET"],
    matcher: "/seller/orders",
    middlewares: [validateAndTransformQuery(listOwnOrdersParams, { defaults: [], isList: false })],
  },
  {
    methods: ["GET"],
    matcher: "/seller/numbers",
    middlewares: [validateAndTransformQuery(numbersParams, { defaults: [], isList: false })],
  },
  post("/seller/orders/bulk-accept", bulkAcceptBody),
  post("/seller/orders/:id/accept", emptyBody),
  post("/seller/orders/:id/pack", emptyBody),
  post("/seller/orders/:id/ship", shipBody),
  post("/seller/orders/:id/ready-for-pickup", emptyBody),
  post("/seller/orders/:id/done", emptyBody),
  post("/seller/orders/:id/cancel", cancelBody),
  get("/seller/product-imports", listImportsParams),
  get("/seller/product-imports/template", tableParams),
  get("/seller/product-imports/:id/errors", tableParams),
  get("/seller/product-exports", tableParams),
  post("/seller/product-imports/:id/check", checkImportBody),
  post("/seller/product-imports/:id/start", emptyBody),
  // These routes read the file themselves.
  { methods: ["POST"], matcher: "/seller/pictures", bodyParser: false },
  { methods: ["POST"], matcher: "/seller/product-imports", bodyParser: false },
];
