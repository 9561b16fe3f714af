import type { TransferInstructions } from "@gerai/contracts";

/** Languages in which people are written to. */
export type Locale = "id" | "en";

/** One order as a letter to its buyer tells of it. Amounts are whole rupiah. */
export interface OrderPart {
  shop: string;
  goods: readonly { title: string; quantity: number }[];
  total: number;
  kind: "courier" | "pickup";
  tracking: { courier: string | null; number: string | null } | null;
}

/** What a letter to a buyer may say. */
export interface BuyerFacts {
  name: string;
  number: string;
  /** Opens the order for whoever has it. */
  url: string;
  total: number;
  paying: "transfer" | "online" | "counter" | "door";
  account: TransferInstructions | null;
  /** When an unpaid order ends. */
  until: Date | null;
  ended: "expired" | "canceled" | null;
  orders: readonly OrderPart[];
  /** In the words of the operator or the shop. */
  reason: string | null;
  /** That was given back. */
  refund: number | null;
}

/** What a letter to a member of a shop may say. */
export interface MemberFacts {
  name: string;
  shop: string;
  reason: string | null;
  /** Of the goods that it is about. */
  title: string | null;
  /** Of a new order. */
  number: string | null;
  total: number | null;
  url: string;
}

/** What a letter with a link for a new password may say. */
export interface PasswordFacts {
  url: string;
  minutes: number;
}
