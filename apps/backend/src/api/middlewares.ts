import { productViewsSchema } from "@gerai/contracts";
import {
  defineMiddlewares,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";

import { listAuditParams } from "./admin/audit-log/validators";
import { adminCertificationMiddlewares } from "./admin/certifications/middlewares";
import { adminOutboxMiddlewares } from "./admin/outbox/middlewares";
import { placesParams } from "./admin/places/validators";
import { adminProductReviewMiddlewares } from "./admin/product-reviews/middlewares";
import { adminMoneyMiddlewares } from "./admin/order-groups/money-middlewares";
import { adminOrderGroupMiddlewares } from "./admin/order-groups/middlewares";
import { listOperatorsParams, operatorRoleBody } from "./admin/operators/validators";
import { assignSellerBody } from "./admin/products/[id]/seller/validators";
import { adminSellerMiddlewares } from "./admin/sellers/middlewares";
import { adminUnseenOrderMiddlewares } from "./admin/unseen-orders/middlewares";
import { recordWrites } from "./audit/record-writes";
import { refuseCoreRoutes } from "./core-routes/refuse";
import { boundQueryArrays } from "./guards/bound-query-arrays";
import { judgeCustomerLogin } from "./guards/customer-logins";
import { keepEmailForContact } from "./guards/email-for-contact";
import { requireInternalSecret } from "./guards/internal-secret";
import { errorHandler } from "./guards/error-handler";
import { guardAuthRequest } from "./guards/known-actors";
import { renewUnclaimedLogin } from "./guards/new-logins";
import { dropOutdatedLogin } from "./guards/outdated-logins";
import { readSellerLogin } from "./guards/seller-login";
import { scopeSeller } from "./guards/seller-scope";
import { guardStoreRequest } from "./guards/store-guard";
import { guardSheet } from "./guards/sheet-guard";
import { endInJson } from "./guards/unknown-route";
import { guardUpload } from "./guards/upload-guard";
import { limitRequests } from "./limits/limit-requests";
import { requireRole } from "./roles/require-role";
import { sellerMiddlewares } from "./seller/middlewares";
import { storeMiddlewares } from "./store/middlewares";

// Medusa reads this file while it starts, before it answers anyone.
boundQueryArrays();

export default defineMiddlewares({
  errorHandler: errorHandler(),
  routes: [
    { matcher: "/", middlewares: [endInJson] },
    // Without `method` a middleware runs before every other of the same path, core's included.
    {
      matcher: "/store",
      middlewares: [refuseCoreRoutes, limitRequests, dropOutdatedLogin, guardStoreRequest],
    },
    { matcher: "/store/carts", middlewares: [keepEmailForContact] },
    { matcher: "/hooks", middlewares: [refuseCoreRoutes] },
    { matcher: "/admin", middlewares: [refuseCoreRoutes, dropOutdatedLogin, requireRole, recordWrites] },
    // The signature is over the bytes as they came.
    { methods: ["POST"], matcher: "/hooks/payment/stripe_stripe", bodyParser: { preserveRawBody: true } },
    { matcher: "/auth", middlewares: [limitRequests, guardAuthRequest, dropOutdatedLogin] },
    { matcher: "/auth/customer/emailpass", middlewares: [judgeCustomerLogin, renewUnclaimedLogin] },
    { matcher: "/auth/seller", middlewares: [readSellerLogin, renewUnclaimedLogin] },
    { matcher: "/auth/user", middlewares: [renewUnclaimedLogin] },
    { matcher: "/auth/trainer", middlewares: [renewUnclaimedLogin] },
    { matcher: "/seller", middlewares: [dropOutdatedLogin, scopeSeller, recordWrites] },
    { matcher: "/internal", middlewares: [requireInternalSecret] },
    {
      methods: ["POST"],
      matcher: "/internal/product-views",
      middlewares: [validateAndTransformBody(productViewsSchema)],
    },
    { matcher: "/admin/uploads", middlewares: [guardUpload] },
    {
      methods: ["POST"],
      matcher: "/admin/products",
      // The maker of a new product; the `productsCreated` hook links it.
      additionalDataValidator: { seller_id: z.string().max(200).optional() },
    },
    { methods: ["POST"], matcher: "/admin/products/import", middlewares: [guardSheet] },
    {
      methods: ["POST"],
      matcher: "/admin/products/:id/seller",
      middlewares: [validateAndTransformBody(assignSellerBody)],
    },
    {
      methods: ["GET"],
      matcher: "/admin/places",
      middlewares: [validateAndTransformQuery(placesParams, { defaults: [], isList: false })],
    },
    {
      methods: ["GET"],
      matcher: "/admin/audit-log",
      middlewares: [validateAndTransformQuery(listAuditParams, { defaults: [], isList: false })],
    },
    {
      methods: ["GET"],
      matcher: "/admin/operators",
      middlewares: [validateAndTransformQuery(listOperatorsParams, { defaults: [], isList: false })],
    },
    {
      methods: ["POST"],
      matcher: "/admin/operators/:id",
      middlewares: [validateAndTransformBody(operatorRoleBody)],
    },
    // The route reads the file itself.
    { methods: ["POST"], matcher: "/admin/private-files", bodyParser: false },
    ...adminSellerMiddlewares,
    ...adminOutboxMiddlewares,
    ...adminCertificationMiddlewares,
    ...adminProductReviewMiddlewares,
    ...adminOrderGroupMiddlewares,
    ...adminUnseenOrderMiddlewares,
    ...sellerMiddlewares,
    ...adminMoneyMiddlewares,
    ...storeMiddlewares,
  ],
});
