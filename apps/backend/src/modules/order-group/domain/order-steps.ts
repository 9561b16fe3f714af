import type { OrderState, OrderStep } from "@gerai/contracts";

type Moment = Date | string | null | undefined;

/** When what happened to an order; absent where it did not, or nobody wrote it down. */
export interface OrderMoments {
  placed: Moment;
  paid?: Moment;
  accepted?: Moment;
  packed?: Moment;
  readyForPickup?: Moment;
  shipped?: Moment;
  done?: Moment;
  canceled?: Moment;
}

/** The steps that an order took, oldest first, for the people who follow it. */
export function orderSteps(moments: OrderMoments): OrderStep[] {
  const steps: [OrderStep["step"], Moment][] = [
    ["placed", moments.placed],
    ["paid", moments.paid],
    ["accepted", earlier(moments.accepted, moments.packed)],
    ["packed", moments.packed],
    ["ready_for_pickup", moments.readyForPickup],
    ["shipped", moments.shipped],
    ["done", moments.done],
    ["canceled", moments.canceled],
  ];
  return (
    steps
      .flatMap(([step, at]) => (at ? [{ step, at: new Date(at).toISOString() }] : []))
      // Stable: steps of the same moment keep the order above.
      .toSorted((a, b) => a.at.localeCompare(b.at))
  );
}

/** Who packs an order at once takes it on by packing it, though it is written down a moment later. */
function earlier(accepted: Moment, packed: Moment): Moment {
  return accepted && packed && new Date(packed) < new Date(accepted) ? packed : accepted;
}

/** Who called an order off and why, from what was written down; both null while it lives. */
export function calledOff(facts: {
  state: OrderState;
  groupStatus: string;
  makerReason: string | null;
  officeReason: string | null;
}): { cancel_reason: string | null; canceled_by: "maker" | "office" | "clock" | null } {
  if (facts.state !== "canceled") return { cancel_reason: null, canceled_by: null };
  if (facts.makerReason !== null) return { cancel_reason: facts.makerReason, canceled_by: "maker" };
  if (facts.officeReason !== null) return { cancel_reason: facts.officeReason, canceled_by: "office" };
  return { cancel_reason: null, canceled_by: facts.groupStatus === "expired" ? "clock" : null };
}
