import { account } from "./account.ts";
import { cart } from "./cart.ts";
import { checkout } from "./checkout.ts";
import { order } from "./order.ts";
import { sellerAccount } from "./seller-account.ts";
import { sellerImports } from "./seller-imports.ts";
import { sellerMessages } from "./seller-messages.ts";
import { sellerOrders } from "./seller-orders.ts";
import { sellerProducts } from "./seller-products.ts";
import { sellerShop } from "./seller-shop.ts";

/**
 * What forms of personal pages do. Every action takes a form, answers an `Outcome` (`lib/shop/outcome.ts`) and
 * works without a script.
 */
export const server = {
  cart,
  checkout,
  order,
  account,
  sellerAccount,
  sellerImports,
  sellerMessages,
  sellerOrders,
  sellerProducts,
  sellerShop,
};
