import {
  PAYMENT_METHODS,
  type BuyerOrder,
  type BuyerOrderGroup,
  type OrderState,
  type PaymentMethod,
} from "@gerai/contracts";

/** What the page of an order says first. */
export type Headline =
  | "awaitingTransfer"
  | "awaitingOnline"
  | "awaitingOther"
  | "proofWaiting"
  | "proofRejected"
  | "cod"
  | "payAtGerai"
  | "paid"
  | "paidReady"
  | "done"
  | "expired"
  | "canceled"
  | "refunded";

type GroupState = Pick<BuyerOrderGroup, "status" | "refunded_total"> & {
  payment: Pick<BuyerOrderGroup["payment"], "provider_id" | "paid_at" | "proofs" | "instructions">;
  orders: readonly Pick<BuyerOrder, "state">[];
};

/** The one thing that a buyer wants to know of an order, and what is to be done next. */
export function headlineOf({ status, refunded_total, payment, orders }: GroupState): Headline {
  if (status === "canceled") return refunded_total > 0 || payment.paid_at !== null ? "refunded" : "canceled";
  if (status === "expired") return "expired";
  const live = orders.map(({ state }) => state).filter((state) => state !== "canceled");
  if (live.length > 0 && live.every((state) => state === "done")) return "done";
  if (status === "pay_on_handover") return payAtGerai(payment.provider_id) ? "payAtGerai" : "cod";
  if (status === "paid") return live.includes("ready_for_pickup") ? "paidReady" : "paid";
  return awaiting(payment);
}

function awaiting({ provider_id, proofs, instructions }: GroupState["payment"]): Headline {
  const last = proofs.at(-1)?.status;
  if (last === "waiting" || last === "accepted") return "proofWaiting";
  if (last === "rejected") return "proofRejected";
  if (provider_id.startsWith("pp_stripe")) return "awaitingOnline";
  return instructions === undefined ? "awaitingOther" : "awaitingTransfer";
}

/** Whether the money is due at the counter of the Gerai. */
export function payAtGerai(providerId: string): boolean {
  return methodOf(providerId)?.delivery === "pickup";
}

function methodOf(providerId: string): PaymentMethod | undefined {
  return Object.hasOwn(PAYMENT_METHODS, providerId) ? PAYMENT_METHODS[providerId] : undefined;
}

/** One step on the way of a maker's goods. */
export interface Step {
  state: Exclude<OrderState, "canceled">;
  at: "passed" | "now" | "coming";
}

/**
 * The way of one maker's goods from payment to the buyer.
 * @param providerId of the payment: paying on receipt is no step of its own
 */
export function stepsOf(order: Pick<BuyerOrder, "state" | "delivery">, providerId: string): Step[] {
  const paysFirst = methodOf(providerId)?.startsAs !== "pay_on_handover";
  const way: Step["state"][] = [
    ...(paysFirst ? (["awaiting_payment"] as const) : []),
    "new",
    "packed",
    order.delivery?.kind === "pickup" ? "ready_for_pickup" : "shipped",
    "done",
  ];
  if (order.state === "canceled") return [];
  const now = way.indexOf(order.state);
  return way.map((state, index) => ({
    state,
    // What is done is done: nothing is under way any more.
    at: index < now || order.state === "done" ? "passed" : index === now ? "now" : "coming",
  }));
}
