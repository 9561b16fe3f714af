import { defineAction } from "astro:actions";

import { placeOrder, refreshCheckout } from "@/features/checkout/checkout.server";

/** What the checkout's form does. */
export const checkout = {
  /** Places the order. */
  place: defineAction({ accept: "form", handler: placeOrder }),
  /** Shows the form again with what follows from what was typed so far. */
  refresh: defineAction({ accept: "form", handler: refreshCheckout }),
};
