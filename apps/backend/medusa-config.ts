import { defineConfig } from "@medusajs/framework/utils";

import { env } from "./src/env";

// The packages of Medusa report usage home unless told not to.
process.env.MEDUSA_DISABLE_TELEMETRY ??= "true";

const sharedModules =
  env.redisUrl === undefined
    ? [
        {
          resolve: "@medusajs/medusa/locking",
          options: {
            providers: [{ resolve: "./src/modules/locking-in-process", id: "in-process", is_default: true }],
          },
        },
      ]
    : [
        { resolve: "@medusajs/medusa/cache-redis", options: { redisUrl: env.redisUrl } },
        { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl: env.redisUrl } },
        { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { url: env.redisUrl } } },
        {
          resolve: "@medusajs/medusa/locking",
          options: {
            providers: [
              {
                resolve: "@medusajs/medusa/locking-redis",
                id: "locking-redis",
                is_default: true,
                options: { redisUrl: env.redisUrl },
              },
            ],
          },
        },
      ];

const fileModule = {
  resolve: "@medusajs/medusa/file",
  options: {
    providers: [
      env.s3 === undefined
        ? {
            resolve: "./src/modules/file-local-media",
            id: "local-media",
            options: { data_dir: env.dataDir },
          }
        : { resolve: "@medusajs/medusa/file-s3", id: "s3", options: env.s3 },
    ],
  },
};

/** Providers are called `pp_<identifier>_<id>`; contracts name them. */
const paymentModule = {
  resolve: "@medusajs/medusa/payment",
  // The provider of shares acts on the group's one payment, which that module holds.
  dependencies: ["online_payment"],
  options: {
    providers: [
      { resolve: "./src/modules/payment-offline", id: "gerai" },
      ...(env.stripe ? [{ resolve: "./src/modules/payment-stripe", id: "stripe", options: env.stripe }] : []),
    ],
  },
};

const authModule = {
  resolve: "@medusajs/medusa/auth",
  options: { providers: [{ resolve: "./src/modules/auth-password", id: "emailpass" }] },
};

const fulfillmentModule = {
  resolve: "@medusajs/medusa/fulfillment",
  options: { providers: [{ resolve: "./src/modules/delivery", id: "gerai" }] },
};

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: env.databaseUrl,
    ...(env.redisUrl === undefined ? {} : { redisUrl: env.redisUrl }),
    http: {
      storeCors: env.storeCors,
      adminCors: env.adminCors,
      authCors: env.authCors,
      jwtSecret: env.jwtSecret,
      cookieSecret: env.cookieSecret,
      authMethodsPerActor: {
        customer: ["emailpass"],
        user: ["emailpass"],
        seller: ["emailpass"],
        trainer: ["emailpass"],
      },
    },
    // Over plain http a secure cookie is never stored, and nobody could log in on a laptop.
    ...(env.isLocal ? { cookieOptions: { secure: false, sameSite: "lax" as const } } : {}),
  },
  admin: { path: "/app", disable: env.adminDisabled },
  modules: [
    { resolve: "./src/modules/seller" },
    { resolve: "./src/modules/certification" },
    { resolve: "./src/modules/invariants" },
    { resolve: "./src/modules/outbox" },
    { resolve: "./src/modules/order-group" },
    { resolve: "./src/modules/audit" },
    { resolve: "./src/modules/product-import" },
    { resolve: "./src/modules/product-views" },
    { resolve: "./src/modules/operator" },
    { resolve: "./src/modules/messages" },
    { resolve: "./src/modules/product-review" },
    {
      resolve: "./src/modules/online-payment",
      options: { capture: env.stripeCapture, ...(env.stripe ? { stripe: env.stripe } : {}) },
    },
    authModule,
    fileModule,
    paymentModule,
    fulfillmentModule,
    ...sharedModules,
  ],
});
