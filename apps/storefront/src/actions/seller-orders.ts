import { defineAction } from "astro:actions";

import {
  accept,
  acceptSome,
  cancel,
  done,
  pack,
  ready,
  ship,
} from "@/features/seller-area/orders/order-actions.server";

/** What forms of a shop's orders do. */
export const sellerOrders = {
  acceptSome: defineAction({ accept: "form", handler: acceptSome }),
  accept: defineAction({ accept: "form", handler: accept }),
  pack: defineAction({ accept: "form", handler: pack }),
  ready: defineAction({ accept: "form", handler: ready }),
  ship: defineAction({ accept: "form", handler: ship }),
  done: defineAction({ accept: "form", handler: done }),
  cancel: defineAction({ accept: "form", handler: cancel }),
};
