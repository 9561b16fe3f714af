import type { OrderGroupStatus, OrderState } from "@gerai/contracts";

type Moment = Date | string | null | undefined;

/** What is read of a fulfilment of Medusa; `packed` is its existence. */
export interface FulfillmentFacts {
  canceled_at?: Moment;
  shipped_at?: Moment;
  delivered_at?: Moment;
  metadata?: Record<string, unknown> | null;
}

/** Key in a fulfilment's metadata: when the goods were laid ready at the Gerai. Medusa has no column for it. */
export const READY_FOR_PICKUP_AT = "ready_for_pickup_at";

/** Key in a fulfilment's metadata: who carries the parcel, as an operator wrote it. */
export const COURIER = "courier";

/** Fields of an order from which its state follows, as `query.graph` takes them. */
export const ORDER_STATE_FIELDS = [
  "status",
  "fulfillments.id",
  "fulfillments.canceled_at",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.metadata",
] as const;

/** State of one maker's order, from what the database says of its group, itself and its fulfilment. */
export function orderState(facts: {
  groupStatus: OrderGroupStatus;
  orderStatus: string;
  fulfillments?: readonly (FulfillmentFacts | null)[] | null;
}): OrderState {
  if (facts.orderStatus === "canceled") return "canceled";
  const live = (facts.fulfillments ?? []).find((one) => one !== null && !one.canceled_at);
  if (live) return fulfillmentState(live);
  if (facts.groupStatus === "expired" || facts.groupStatus === "canceled") return "canceled";
  return facts.groupStatus === "awaiting_payment" ? "awaiting_payment" : "new";
}

function fulfillmentState(fulfillment: FulfillmentFacts): OrderState {
  if (fulfillment.delivered_at) return "done";
  if (fulfillment.shipped_at) return "shipped";
  return fulfillment.metadata?.[READY_FOR_PICKUP_AT] ? "ready_for_pickup" : "packed";
}
