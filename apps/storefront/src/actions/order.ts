import { defineAction } from "astro:actions";

import { cancelOrder, uploadProof } from "@/features/order/order.server";

/** What the forms of an order's page do. */
export const order = {
  uploadProof: defineAction({ accept: "form", handler: uploadProof }),
  cancel: defineAction({ accept: "form", handler: cancelOrder }),
};
