import type { Words } from "./dictionary.ts";
import { account } from "./id/account.ts";
import { address } from "./id/address.ts";
import { badge } from "./id/badge.ts";
import { basket } from "./id/basket.ts";
import { card } from "./id/card.ts";
import { catalogue } from "./id/catalogue.ts";
import { certification } from "./id/certification.ts";
import { checkout } from "./id/checkout.ts";
import { form } from "./id/form.ts";
import { help } from "./id/help.ts";
import { home } from "./id/home.ts";
import { order } from "./id/order.ts";
import { product } from "./id/product.ts";
import { search } from "./id/search.ts";
import { seller } from "./id/seller.ts";
import { sellerFrame } from "./id/seller-area/frame.ts";
import { sellerHome } from "./id/seller-area/home.ts";
import { sellerJoining } from "./id/seller-area/joining.ts";
import { sellerShop } from "./id/seller-area/shop.ts";
import { sellerProducts } from "./id/seller-area/products.ts";
import { sellerImports } from "./id/seller-area/imports.ts";
import { sellerOrders } from "./id/seller-area/orders.ts";
import { sellerMessages } from "./id/seller-area/messages.ts";
import { sellerNumbers } from "./id/seller-area/numbers.ts";
import { shop } from "./id/shop.ts";
import { site } from "./id/site.ts";
import { system } from "./id/system.ts";

/** Indonesian, the language the shop is written in. One file per area under `id/`. */
export const id = {
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

export type Dictionary = Words<typeof id>;
