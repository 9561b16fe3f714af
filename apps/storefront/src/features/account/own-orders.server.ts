import { buyerOrderGroupSchema } from "@gerai/contracts";
import { z } from "zod";

import { words } from "@/i18n";
import { textOf } from "@/lib/forms/form-state";
import { backendFor, type Answer, type ForWhom } from "@/lib/shop/backend.server";
import { refused, type Outcome } from "@/lib/shop/outcome";
import { forgetOrders, orderToken, rememberedOrders } from "@/lib/shop/session.server";
import { paths } from "@/paths";

import { loginAddress } from "./customer.server";
import { resultQuery } from "./results";

/** Own orders, newest first. */
export const ownOrdersSchema = z.object({
  order_groups: z.array(buyerOrderGroupSchema),
  count: z.number().int(),
});
const oneOrderSchema = z.object({ order_group: buyerOrderGroupSchema });
export type OwnOrders = z.infer<typeof ownOrdersSchema>;
export type OwnOrder = OwnOrders["order_groups"][number];

/** Orders on a page of the list. */
export const ORDERS_PER_PAGE = 10;

/** A page of the account's orders, from 1. */
export function ownOrders(
  context: ForWhom,
  page: number,
  limit = ORDERS_PER_PAGE,
): Promise<Answer<OwnOrders>> {
  const query = new URLSearchParams({ limit: String(limit), offset: String((page - 1) * limit) });
  return backendFor(context).get(`/store/order-groups?${query.toString()}`, ownOrdersSchema);
}

/**
 * Orders that this browser remembers, newest first; those it may no longer open are left out.
 * @param onlyClaimable those that the account can still take over
 */
export async function ordersOfBrowser(context: ForWhom, onlyClaimable: boolean): Promise<OwnOrder[]> {
  const backend = backendFor(context);
  const answers = await Promise.all(
    rememberedOrders(context.cookies).map(([id, token]) =>
      backend.get(`/store/order-groups/${encodeURIComponent(id)}`, oneOrderSchema, { orderToken: token }),
    ),
  );
  return answers
    .flatMap((answer) => (answer.ok ? [answer.data.order_group] : []))
    .filter(({ access, can }) => access === "full" && (!onlyClaimable || can.claim));
}

/** Takes an order of this browser into the account. */
export async function claimOrder(form: FormData, context: ForWhom & { url: URL }): Promise<Outcome> {
  const { cookies, locals } = context;
  const id = textOf(form, "order", 100);
  const token = orderToken(cookies, id);
  const t = words(locals.locale).account.refusals;
  if (token === null) return refused(t.notClaimed);
  const path = `/store/order-groups/${encodeURIComponent(id)}/claim`;
  const answer = await backendFor(context).post(path, {}, oneOrderSchema, { orderToken: token });
  if (answer.ok) {
    forgetOrders(cookies, new Set([id]));
    return { to: paths(locals.locale).orders() + resultQuery("claimed") };
  }
  if (answer.status === 401) return { to: loginAddress(context, "expired") };
  return refused(answer.status === 429 ? t.tooMany : answer.message);
}
