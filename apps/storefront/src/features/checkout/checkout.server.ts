import { formatRupiah, paymentMethodSchema, type PaymentMethodChoice } from "@gerai/contracts";
import { z } from "zod";

import { placeCode } from "@/features/address/address-form";
import { chooseDeliveries } from "@/features/basket/cart.server";
import { words } from "@/i18n";
import type { FormProblem } from "@/lib/forms/form-state";
import { backendFor, type Answer, type ForWhom } from "@/lib/shop/backend.server";
import { basketSchema, courierOf, troubledLines, type Basket } from "@/lib/shop/basket";
import type { Outcome } from "@/lib/shop/outcome";
import { cartId, choosePlace, clearCart, rememberOrder } from "@/lib/shop/session.server";
import { paths } from "@/paths";

import {
  basketAddress,
  checkoutProblems,
  chosenDelivery,
  isCouriered,
  readCheckout,
  valuesOf,
  type CheckoutForm,
  type CheckoutProblem,
} from "./checkout-form";
import { problemOfRefusal } from "./refusal";
import { withSavedAddress } from "./saved-addresses.server";

const anything = z.unknown();
const placedSchema = z.object({ order_group: z.object({ id: z.string(), token: z.string() }) });
const methodsSchema = z.object({ payment_methods: z.array(paymentMethodSchema) });

const cartPath = (context: ForWhom) => `/store/carts/${encodeURIComponent(cartId(context.cookies) ?? "-")}`;

/** This browser's basket as it is, also when it has become an order. */
export async function basketHere(context: ForWhom): Promise<Answer<Basket>> {
  const answer = await backendFor(context).get(`${cartPath(context)}/basket`, basketSchema);
  return answer.ok ? { ok: true, data: answer.data.basket } : answer;
}

/** The ways to pay for the basket as it is, with reasons against those that do not go with it. */
export async function paymentMethods(context: ForWhom): Promise<Answer<PaymentMethodChoice[]>> {
  const answer = await backendFor(context).get(`${cartPath(context)}/payment-methods`, methodsSchema);
  return answer.ok ? { ok: true, data: answer.data.payment_methods } : answer;
}

/** Shows the form again with what follows from what was typed so far: villages, prices, ways to pay. */
export async function refreshCheckout(form: FormData, context: ForWhom): Promise<Outcome> {
  const checkout = await withSavedAddress(readCheckout(form), form, context);
  const values = valuesOf(checkout);
  // The page reads the basket by itself.
  const saved = await saveToBasket(checkout, context, { forShow: true });
  if (saved.ok || saved.code === "backend_down") return { values, problems: [] };
  return { values, problems: [problemOfRefusal(saved, words(context.locals.locale).checkout)] };
}

/** Places the order; harmless when it is sent twice. */
export async function placeOrder(form: FormData, context: ForWhom): Promise<Outcome> {
  const checkout = readCheckout(form);
  const values = valuesOf(checkout);
  const { locale } = context.locals;
  const t = words(locale).checkout;
  const before = await basketHere(context);
  // Without a basket the page says so by itself.
  if (!before.ok) return { values, problems: before.status === 404 ? [] : [withoutField(before.message)] };
  if (before.data.completed) return completed(await complete(checkout, context), values, context);

  const saved = await saveToBasket(checkout, context, { known: before.data });
  const basket = saved.ok ? saved.data : before.data;
  const problems = checkoutProblems(checkout, basket).map((one) => inWords(one, locale));
  if (!saved.ok && problems.length === 0) problems.push(problemOfRefusal(saved, t));
  if (troubledLines(basket).length > 0) problems.push({ field: "basket", message: t.lineProblem });
  if (problems.length > 0) return { values, problems };
  // Nobody orders at a total that they have not seen.
  if (checkout.seenTotal !== basket.total) {
    const was = formatRupiah(checkout.seenTotal ?? before.data.total);
    return {
      values,
      problems: [{ field: "total", message: t.totalChanged(was, formatRupiah(basket.total)) }],
    };
  }
  return completed(await complete(checkout, context), values, context);
}

async function complete({ payment }: CheckoutForm, context: ForWhom) {
  // A basket that is an order already answers with it, whatever is asked.
  const body = { payment_provider_id: payment || "pp_bank-transfer_gerai" };
  return backendFor(context).post(`${cartPath(context)}/complete`, body, placedSchema);
}

function completed(
  answer: Answer<z.infer<typeof placedSchema>>,
  values: Record<string, string>,
  { cookies, locals }: ForWhom,
): Outcome {
  if (!answer.ok) return { values, problems: [problemOfRefusal(answer, words(locals.locale).checkout)] };
  const { id, token } = answer.data.order_group;
  rememberOrder(cookies, id, token);
  clearCart(cookies);
  return { to: paths(locals.locale).order(id) };
}

/**
 * Brings the basket up to what the form says: who and where, then each maker's delivery. What does not differ is
 * not written again.
 * @param forShow only what prices depend on is written, and the basket that is returned may be an older one
 * @returns the basket as it is afterwards
 */
async function saveToBasket(
  checkout: CheckoutForm,
  context: ForWhom,
  { known, forShow = false }: { known?: Basket; forShow?: boolean } = {},
): Promise<Answer<Basket>> {
  const before = known === undefined ? await basketHere(context) : { ok: true as const, data: known };
  if (!before.ok || before.data.completed) return before;
  const shop = backendFor(context);
  let basket = before.data;
  const address = basketAddress(checkout, isCouriered(checkout, basket));
  const place = placeCode(checkout.address);
  const moved = place !== "" && place !== (basket.address?.province ?? "");
  if (forShow ? moved : differs(address, basket.address) || checkout.email !== (basket.email ?? "")) {
    const { locale } = context.locals;
    const body = { shipping_address: address, locale, ...emailOf(checkout) };
    const saved = await shop.post(`${cartPath(context)}?fields=id`, body, anything);
    if (!saved.ok) return saved;
    if (place !== "") choosePlace(context.cookies, place);
    const priced = await basketHere(context);
    if (!priced.ok) return priced;
    basket = priced.data;
  }
  const options = basket.makers.flatMap((maker) => {
    // Whoever has not chosen sends by courier, where one goes; the page shows it.
    const option = chosenDelivery(checkout, maker) ?? courierOf(maker);
    const isNew = option !== undefined && option.id !== maker.delivery.chosen_option_id;
    return isNew && option.amount !== null ? [option.id] : [];
  });
  if (options.length === 0) return { ok: true, data: basket };
  const chosen = await chooseDeliveries(context, options);
  if (!chosen.ok) return chosen;
  return forShow ? { ok: true, data: basket } : basketHere(context);
}

/** An e-mail that is none yet would be refused, together with all the rest; an empty field takes it back. */
function emailOf({ email }: CheckoutForm): { email?: string | null } {
  if (email === "") return { email: null };
  return z.email().safeParse(email).success ? { email } : {};
}

function differs(address: ReturnType<typeof basketAddress>, stored: Basket["address"]): boolean {
  const { country_code: _, ...fields } = address;
  return Object.entries(fields).some(
    ([name, value]) => (stored?.[name as keyof typeof fields] ?? "") !== value,
  );
}

function withoutField(message: string): FormProblem {
  return { field: null, message };
}

function inWords(problem: CheckoutProblem, locale: App.Locals["locale"]): FormProblem {
  const { checkout: t, address } = words(locale);
  const { field } = problem;
  if ("seller" in problem) return { field, message: t[problem.problem](problem.seller) };
  const all: Readonly<Record<typeof problem.problem, string>> = { ...t.problem, ...address.problem };
  return { field, message: all[problem.problem] };
}
