import { defineAction } from "astro:actions";

import { join, saveShopPhoto, updateFacts } from "@/features/seller-area/joining/join.server";
import { logIn, logOut, makeLogin, useCode } from "@/features/seller-area/joining/log-in.server";
import { requestPassword, resetPassword, setPassword } from "@/features/seller-area/joining/password.server";

/** What forms of joining, logging in and out do. */
export const sellerAccount = {
  logIn: defineAction({ accept: "form", handler: logIn }),
  useCode: defineAction({ accept: "form", handler: useCode }),
  logOut: defineAction({ accept: "form", handler: (_form, context) => logOut(context) }),
  makeLogin: defineAction({ accept: "form", handler: makeLogin }),
  join: defineAction({ accept: "form", handler: join }),
  updateFacts: defineAction({ accept: "form", handler: updateFacts }),
  saveShopPhoto: defineAction({ accept: "form", handler: saveShopPhoto }),
  requestPassword: defineAction({ accept: "form", handler: requestPassword }),
  resetPassword: defineAction({ accept: "form", handler: resetPassword }),
  setPassword: defineAction({ accept: "form", handler: setPassword }),
};
