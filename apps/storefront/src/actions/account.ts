import { defineAction } from "astro:actions";

import {
  makeDefault,
  removeAddress,
  saveAddress,
  updateAddressForm,
} from "@/features/account/addresses.server";
import { logIn, logOut, register } from "@/features/account/log-in.server";
import { changePassword, requestReset, resetPassword, saveProfile } from "@/features/account/own-data.server";
import { claimOrder } from "@/features/account/own-orders.server";

/** What the account's forms do. */
export const account = {
  logIn: defineAction({ accept: "form", handler: logIn }),
  register: defineAction({ accept: "form", handler: register }),
  logOut: defineAction({ accept: "form", handler: (_form, context) => logOut(context) }),
  saveProfile: defineAction({ accept: "form", handler: saveProfile }),
  changePassword: defineAction({ accept: "form", handler: changePassword }),
  requestReset: defineAction({ accept: "form", handler: requestReset }),
  resetPassword: defineAction({ accept: "form", handler: resetPassword }),
  saveAddress: defineAction({ accept: "form", handler: saveAddress }),
  updateAddressForm: defineAction({ accept: "form", handler: updateAddressForm }),
  removeAddress: defineAction({ accept: "form", handler: removeAddress }),
  makeDefault: defineAction({ accept: "form", handler: makeDefault }),
  claimOrder: defineAction({ accept: "form", handler: claimOrder }),
};
