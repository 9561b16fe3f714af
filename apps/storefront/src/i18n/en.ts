import { account } from "./en/account.ts";
import { address } from "./en/address.ts";
import { badge } from "./en/badge.ts";
import { basket } from "./en/basket.ts";
import { card } from "./en/card.ts";
import { catalogue } from "./en/catalogue.ts";
import { certification } from "./en/certification.ts";
import { checkout } from "./en/checkout.ts";
import { form } from "./en/form.ts";
import { help } from "./en/help.ts";
import { home } from "./en/home.ts";
import { order } from "./en/order.ts";
import { product } from "./en/product.ts";
import { search } from "./en/search.ts";
import { seller } from "./en/seller.ts";
import { sellerFrame } from "./en/seller-area/frame.ts";
import { sellerHome } from "./en/seller-area/home.ts";
import { sellerJoining } from "./en/seller-area/joining.ts";
import { sellerShop } from "./en/seller-area/shop.ts";
import { sellerProducts } from "./en/seller-area/products.ts";
import { sellerImports } from "./en/seller-area/imports.ts";
import { sellerOrders } from "./en/seller-area/orders.ts";
import { sellerMessages } from "./en/seller-area/messages.ts";
import { sellerNumbers } from "./en/seller-area/numbers.ts";
import { shop } from "./en/shop.ts";
import { site } from "./en/site.ts";
import { system } from "./en/system.ts";
import type { Dictionary } from "./id.ts";

export const en: Dictionary = {
  account,
  address,
  badge,
  basket,
  card,
  catalogue,
  certification,
  checkout,
  form,
  help,
  home,
  order,
  product,
  search,
  seller,
  sellerFrame,
  sellerHome,
  sellerJoining,
  sellerShop,
  sellerProducts,
  sellerImports,
  sellerOrders,
  sellerMessages,
  sellerNumbers,
  shop,
  site,
  system,
};
