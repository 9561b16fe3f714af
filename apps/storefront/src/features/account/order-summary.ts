import type { OrderGroupStatus, OrderState } from "@gerai/contracts";

/** What a list of orders needs to know of one. */
interface Summarised {
  status: OrderGroupStatus;
  orders: readonly { seller: { name: string }; state: OrderState }[];
}

/** How a state is shown: something to do, on its way, done, or come to nothing. */
export type Tone = "act" | "going" | "done" | "over";

const TONES: Readonly<Record<OrderGroupStatus, Tone>> = {
  awaiting_payment: "act",
  pay_on_handover: "going",
  paid: "going",
  expired: "over",
  canceled: "over",
};

/**
 * An order group in a list: the money in one word, and what each maker's part has come to where that says more.
 * @returns `state` is null where the money says it all
 */
export function summaryOf({ status, orders }: Summarised): {
  tone: Tone;
  makers: { name: string; state: OrderState | null }[];
} {
  const moneyDecides = status === "awaiting_payment" || TONES[status] === "over";
  const over = !moneyDecides && orders.length > 0 && orders.every(({ state }) => state === "done");
  return {
    tone: over ? "done" : TONES[status],
    makers: orders.map(({ seller, state }) => ({ name: seller.name, state: moneyDecides ? null : state })),
  };
}
