import { defineAction } from "astro:actions";

import { inviteMember, makeMemberCode, removeMember } from "@/features/seller-area/members/members.server";
import {
  clearNumber,
  giveConsent,
  saveBank,
  saveIdentity,
  savePickup,
  withdrawConsent,
} from "@/features/seller-area/money/money.server";
import {
  endHoliday,
  removeShopPicture,
  saveShop,
  saveShopPicture,
  setHoliday,
  updateShopForm,
} from "@/features/seller-area/shop/shop.server";

/** What forms of the shop, its members and its money do. */
export const sellerShop = {
  saveShop: defineAction({ accept: "form", handler: saveShop }),
  updateShopForm: defineAction({ accept: "form", handler: updateShopForm }),
  saveShopPicture: defineAction({ accept: "form", handler: saveShopPicture }),
  removeShopPicture: defineAction({ accept: "form", handler: removeShopPicture }),
  setHoliday: defineAction({ accept: "form", handler: setHoliday }),
  endHoliday: defineAction({ accept: "form", handler: endHoliday }),
  inviteMember: defineAction({ accept: "form", handler: inviteMember }),
  makeMemberCode: defineAction({ accept: "form", handler: makeMemberCode }),
  removeMember: defineAction({ accept: "form", handler: removeMember }),
  savePickup: defineAction({ accept: "form", handler: savePickup }),
  saveBank: defineAction({ accept: "form", handler: saveBank }),
  saveIdentity: defineAction({ accept: "form", handler: saveIdentity }),
  clearNumber: defineAction({ accept: "form", handler: clearNumber }),
  giveConsent: defineAction({ accept: "form", handler: giveConsent }),
  withdrawConsent: defineAction({ accept: "form", handler: withdrawConsent }),
};
