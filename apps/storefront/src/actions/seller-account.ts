import { defineAction } from "astro:actions";

import { logOut } from "@/features/seller-area/joining/log-in.server";

/** What forms of joining, logging in and out do. */
export const sellerAccount = {
  logOut: defineAction({ accept: "form", handler: (_form, context) => logOut(context) }),
};
