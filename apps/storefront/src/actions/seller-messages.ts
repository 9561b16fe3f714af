import { defineAction } from "astro:actions";

import { readAll, subscribe, unsubscribe } from "@/features/seller-area/messages/messages.server";

/** What forms of the news page do. */
export const sellerMessages = {
  readAll: defineAction({ accept: "form", handler: readAll }),
  subscribe: defineAction({ accept: "form", handler: subscribe }),
  unsubscribe: defineAction({ accept: "form", handler: unsubscribe }),
};
