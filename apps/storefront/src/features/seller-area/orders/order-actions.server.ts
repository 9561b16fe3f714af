import { BULK_ACCEPT_MOST, type BulkAccepted } from "@gerai/contracts";
import type { ActionAPIContext } from "astro:actions";

import { words } from "@/i18n";
import { textOf } from "@/lib/forms/form-state";
import { refused, type Outcome } from "@/lib/shop/outcome";
import { paths } from "@/paths";

import { withResult, type SellerResult } from "../frame/results";
import { acceptOrders, actOnOrder, type OrderAct } from "./orders.server";
import { OTHER_REASON } from "./reasons";
import { searchOfTab } from "./tabs";

type Result = BulkAccepted["results"][number];

const ID = 100;

/** Takes orders on: one (`satu`), those that were ticked (`ids`), or all that are shown (`semua`). */
export async function acceptSome(form: FormData, context: ActionAPIContext): Promise<Outcome> {
  const { locale } = context.locals;
  const t = words(locale).sellerOrders;
  const ids = chosenIds(form);
  if (ids.length === 0) return refused(t.nothingChosen);
  const answer = await acceptOrders(context, ids);
  if (!answer.ok) return refused(answer.message);
  const { accepted, refused: left, results } = answer.data;
  if (left === 0) {
    return {
      to: withResult(paths(locale).sellerArea.orders(searchOfTab("processing")), "ordersAccepted"),
    };
  }
  const reasons = new Set(results.flatMap((one) => reasonOf(one, locale)));
  return {
    values: {},
    problems: [t.partly(String(accepted), String(left)), ...reasons].map((message) => ({
      field: null,
      message,
    })),
  };
}

/** The backend speaks Indonesian; an English page says what it knows by its code. */
function reasonOf({ code, message }: Result, locale: App.Locals["locale"]): string[] {
  const known: Readonly<Record<string, string>> = words(locale).shop.refusals;
  const said = code !== null && Object.hasOwn(known, code) ? known[code] : locale === "id" ? message : null;
  return said ? [said] : [];
}

function chosenIds(form: FormData): string[] {
  const one = textOf(form, "satu", ID);
  if (one !== "") return [one];
  const name = textOf(form, "pilihan", 10) === "semua" ? "semua" : "ids";
  return form
    .getAll(name)
    .flatMap((id) => (typeof id === "string" && id !== "" && id.length <= ID ? [id] : []))
    .slice(0, BULK_ACCEPT_MOST);
}

/** An action that takes one step with the order that its form names (`id`), and shows it again. */
function step(act: OrderAct, result: SellerResult) {
  return async (form: FormData, context: ActionAPIContext): Promise<Outcome> => {
    const id = textOf(form, "id", ID);
    return led(await actOnOrder(context, id, act), id, result, context);
  };
}

type Answered = Awaited<ReturnType<typeof actOnOrder>>;

function led(
  answer: Answered,
  id: string,
  result: SellerResult,
  { locals }: ActionAPIContext,
  values: Readonly<Record<string, string>> = {},
): Outcome {
  return answer.ok
    ? { to: withResult(paths(locals.locale).sellerArea.order(id), result) }
    : refused(answer.message, null, values);
}

/** Takes one order on. */
export const accept = step("accept", "ordersAccepted");
/** The goods are packed. */
export const pack = step("pack", "orderPacked");
/** The goods lie ready at the Gerai. */
export const ready = step("ready-for-pickup", "orderReady");
/** The parcel has arrived. */
export const done = step("done", "orderDone");

/** The parcel is with the courier: `courier`, and `tracking_number` if there is one. */
export async function ship(form: FormData, context: ActionAPIContext): Promise<Outcome> {
  const id = textOf(form, "id", ID);
  const values = {
    courier: textOf(form, "courier", 60),
    tracking_number: textOf(form, "tracking_number", 60),
  };
  if (values.courier === "") {
    return refused(words(context.locals.locale).sellerOrders.next.courierMissing, "courier", values);
  }
  const body = {
    courier: values.courier,
    ...(values.tracking_number === "" ? {} : { tracking_number: values.tracking_number }),
  };
  return led(await actOnOrder(context, id, "ship", body), id, "orderShipped", context, values);
}

/** Calls the order off: `reason` is one of those offered, or `lain` with a `note`. */
export async function cancel(form: FormData, context: ActionAPIContext): Promise<Outcome> {
  const t = words(context.locals.locale).sellerOrders.cancel;
  const id = textOf(form, "id", ID);
  const values = { reason: textOf(form, "reason", 100), note: textOf(form, "note", 500) };
  if (values.reason === "") return refused(t.missing, "reason", values);
  const reason = values.reason === OTHER_REASON ? values.note : values.reason;
  if (reason.length < 3) return refused(t.noteMissing, "note", values);
  return led(await actOnOrder(context, id, "cancel", { reason }), id, "orderCanceled", context, values);
}
