import { z } from "zod";

import { words } from "@/i18n";
import { backendFor, type Answer, type ForWhom } from "@/lib/shop/backend.server";
import { refused, type Outcome } from "@/lib/shop/outcome";
import {
  cartId,
  clearCart,
  clearCustomer,
  customerToken,
  forgetOrders,
  setCart,
  setCustomer,
} from "@/lib/shop/session.server";
import { paths } from "@/paths";

import { readLogIn, readRegister, type LogInData, type Reading } from "./account-forms";
import { customerHere, meSchema, tokenSchema } from "./customer.server";
import { inWords } from "./in-words";
import { ownOrdersSchema } from "./own-orders.server";
import { resultQuery } from "./results";
import { RETURN_PARAM, safeReturn } from "./safe-return";
import { tokenFacts } from "./token-facts";

/** Where the account keeps the basket of somebody who has logged out. */
const KEPT_BASKET = "kept_basket";
/** More orders than a browser remembers. */
const LOOK_THROUGH = 50;
const anything = z.unknown();

/** Logs somebody in and leads to where they came from. */
export async function logIn(form: FormData, context: ForWhom): Promise<Outcome> {
  const reading = readLogIn(form);
  if (reading.problems.length > 0) return inWords(reading, context);
  const token = await tokenFor(reading.data, context);
  if (!token.ok) return refusedLogIn(token, reading, context, "wrongLogin");
  if (!tokenFacts(token.data).hasActor) {
    return refused(words(context.locals.locale).account.refusals.notABuyer, null, reading.values);
  }
  return enter(token.data, form, context);
}

/**
 * Makes an account. Somebody who has one and knows its password is simply logged in; anyone else learns no more
 * than that this address cannot be used.
 */
export async function register(form: FormData, context: ForWhom): Promise<Outcome> {
  const reading = readRegister(form);
  if (reading.problems.length > 0) return inWords(reading, context);
  const { email, password, name, whatsapp } = reading.data;
  const backend = backendFor(context);
  const registered = await backend.post(
    "/auth/customer/emailpass/register",
    { email, password },
    tokenSchema,
  );
  if (!registered.ok && registered.status !== 401) {
    return refusedLogIn(registered, reading, context, "emailTaken");
  }
  const login = registered.ok
    ? ({ ok: true, data: registered.data.token } as const)
    : await tokenFor(reading.data, context);
  if (!login.ok) return refusedLogIn(login, reading, context, "emailTaken", "email");
  if (!tokenFacts(login.data).hasActor) {
    // The token of a bare login opens one thing: making the customer that belongs to it.
    setCustomer(context.cookies, login.data);
    const made = await backend.post(
      "/store/customers",
      { email, first_name: name, phone: whatsapp },
      meSchema,
    );
    clearCustomer(context.cookies);
    if (!made.ok) return refusedLogIn(made, reading, context, "emailTaken");
  }
  const token = await tokenFor(reading.data, context);
  if (!token.ok) return refusedLogIn(token, reading, context, "emailTaken");
  return enter(token.data, form, context, "registered");
}

/** Logs out; the basket stays with the account, and on this device nothing of the person. */
export async function logOut(context: ForWhom): Promise<Outcome> {
  const { cookies, locals } = context;
  const basket = cartId(cookies);
  if (customerToken(cookies) !== null) {
    const backend = backendFor(context);
    const [orders] = await Promise.all([
      backend.get(`/store/order-groups?limit=${String(LOOK_THROUGH)}`, ownOrdersSchema),
      basket === null
        ? undefined
        : backend.post("/store/customers/me", { metadata: { [KEPT_BASKET]: basket } }, anything),
    ]);
    // The account opens these; whoever uses this device next shall not.
    if (orders.ok) forgetOrders(cookies, new Set(orders.data.order_groups.map(({ id }) => id)));
    clearCart(cookies);
  }
  clearCustomer(cookies);
  return { to: paths(locals.locale).account() + resultQuery("loggedOut") };
}

async function enter(
  token: string,
  form: FormData,
  context: ForWhom,
  result?: "registered",
): Promise<Outcome> {
  setCustomer(context.cookies, token);
  await fetchKeptBasket(context);
  const back = safeReturn(form.get(RETURN_PARAM));
  return { to: back ?? paths(context.locals.locale).account() + resultQuery(result) };
}

const basketSchema = z.object({
  basket: z.object({ id: z.string(), completed: z.boolean(), count: z.number().int() }),
});

/** Brings back the basket of an earlier visit, unless there is one here already. */
async function fetchKeptBasket(context: ForWhom): Promise<void> {
  if (cartId(context.cookies) !== null) return;
  const customer = await customerHere(context);
  const kept = customer.ok ? customer.data?.metadata?.[KEPT_BASKET] : undefined;
  if (typeof kept !== "string") return;
  const answer = await backendFor(context).get(
    `/store/carts/${encodeURIComponent(kept)}/basket`,
    basketSchema,
  );
  if (!answer.ok) return;
  const { id, completed, count } = answer.data.basket;
  if (!completed && count > 0) setCart(context.cookies, id, count);
}

async function tokenFor({ email, password }: LogInData, context: ForWhom): Promise<Answer<string>> {
  const answer = await backendFor(context).post("/auth/customer/emailpass", { email, password }, tokenSchema);
  return answer.ok ? { ok: true, data: answer.data.token } : answer;
}

function refusedLogIn(
  answer: Extract<Answer<unknown>, { ok: false }>,
  { values }: Reading<unknown>,
  { locals }: ForWhom,
  onUnauthorized: "wrongLogin" | "emailTaken",
  field: string | null = null,
): Outcome {
  const t = words(locals.locale).account.refusals;
  if (answer.status === 429) return refused(t.tooMany, null, values);
  return answer.status === 401
    ? refused(t[onUnauthorized], field, values)
    : refused(answer.message, null, values);
}
