/** What a child is asked to do. */
export type ChildOrder = { id: number } & (
  | { what: "complete"; cartId: string }
  | { what: "complete-their-way"; cartId: string }
  | { what: "open-their-payment"; cartId: string }
  | { what: "tend" }
  /** Kill yourself after so many further statements; with a half, right after the statement has left. */
  | { what: "die-after"; statements: number }
  | { what: "count" }
);

/** An order without its number. */
export type ChildWish = ChildOrder extends infer Order
  ? Order extends unknown
    ? Omit<Order, "id">
    : never
  : never;

/** What a child says; number 0 means that it is ready. */
export interface ChildAnswer {
  id: number;
  /** Milliseconds it took. */
  ms: number;
  result?: unknown;
  error?: string;
}
