import { defineAction } from "astro:actions";

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
};
