import { z } from "zod";

import { backendFor, type ForWhom } from "@/lib/shop/backend.server";
import { orderToken } from "@/lib/shop/session.server";

/** A buyer comes back from paying: the backend asks Stripe now, so that the page does not say that nothing came. */
export async function noteReturn(context: ForWhom, id: string): Promise<void> {
  await backendFor(context).get(`/store/order-groups/${encodeURIComponent(id)}?returned=1`, z.unknown(), {
    orderToken: orderToken(context.cookies, id),
  });
}
