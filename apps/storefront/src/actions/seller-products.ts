import { defineAction } from "astro:actions";

import { duplicate, hide, remove, show } from "@/features/seller-area/products/list-actions.server";
import { saveForm } from "@/features/seller-area/products/save-form.server";

/** What forms of a shop's goods do. */
export const sellerProducts = {
  save: defineAction({ accept: "form", handler: saveForm }),
  hide: defineAction({ accept: "form", handler: hide }),
  show: defineAction({ accept: "form", handler: show }),
  duplicate: defineAction({ accept: "form", handler: duplicate }),
  remove: defineAction({ accept: "form", handler: remove }),
};
