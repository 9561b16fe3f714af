export { StripeLocal, type StripeLocalOptions } from "./server.js";
export { signatureOf } from "./webhooks.js";
export type { Charge, Intent, Refund, StripeEvent } from "./objects.js";
