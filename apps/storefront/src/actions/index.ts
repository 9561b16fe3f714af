import { account } from "./account.ts";
import { cart } from "./cart.ts";
import { checkout } from "./checkout.ts";
import { order } from "./order.ts";

/**
 * What forms of personal pages do. Every action takes a form, answers an `Outcome` (`lib/shop/outcome.ts`) and
 * works without a script.
 */
export const server = { cart, checkout, order, account };
