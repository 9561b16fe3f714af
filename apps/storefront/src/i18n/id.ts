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
  shop,
  site,
  system,
};

export type Dictionary = Words<typeof id>;
