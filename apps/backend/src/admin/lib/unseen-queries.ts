import type { UnseenOrder } from "@gerai/contracts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";

import { ask, type Query } from "./client";

/** How often the list is read again by itself. */
const LIST_AGE_MS = 60_000;

/** A page of the orders that nobody of their shop has opened. */
export function useUnseenOrders(query: Query) {
  return useQuery({
    queryKey: ["gerai", "unseen-orders", query],
    queryFn: () => ask<{ unseen_orders: UnseenOrder[]; count: number }>("/admin/unseen-orders", query),
    placeholderData: keepPreviousData,
    refetchInterval: LIST_AGE_MS,
  });
}
