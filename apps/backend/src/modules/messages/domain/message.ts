/** How a message reaches somebody. */
export const MESSAGE_CHANNELS = ["mail", "push", "in_app"] as const;
export type MessageChannel = (typeof MESSAGE_CHANNELS)[number];

/**
 * waiting → sending → sent; back to waiting after a failure that may pass, to `failed` after one that will not or
 * too many. `skipped`: there is nobody (any more) to send it to.
 */
export const MESSAGE_STATUSES = ["waiting", "sending", "sent", "failed", "skipped"] as const;

/** Whom a stored message may go to; always a record, never an address. */
export const RECIPIENT_TYPES = ["order_group", "customer", "seller_member"] as const;
export type RecipientType = (typeof RECIPIENT_TYPES)[number];

/** Texts that exist, each in Indonesian and English. */
export const MESSAGE_TEMPLATES = [
  "order-placed",
  "payment-confirmed",
  "payment-proof-rejected",
  "order-packed",
  "order-shipped",
  "order-ready-for-pickup",
  "order-canceled",
  "order-refunded",
  "new-order",
  "shop-approved",
  "shop-suspended",
  "shop-reinstated",
  "product-taken-down",
  "member-invited",
  "password-link",
] as const;
export type MessageTemplate = (typeof MESSAGE_TEMPLATES)[number];

/**
 * Whom to tell: the buyer of an order group, a customer's account, one member of a shop, or everyone of a shop
 * (`seller`, which becomes one message for each member).
 */
export interface Recipient {
  type: RecipientType | "seller";
  id: string;
}

/** What a text needs to look up: ids, and words that an operator or maker wrote for the reader. */
export type MessageData = Readonly<Record<string, string | number | null>>;

/** A message as workflows hand it in. */
export interface NewMessage {
  channel: MessageChannel;
  to: Recipient;
  template: MessageTemplate;
  data: MessageData;
  /** What happened: `order-shipped:order_01…:fulfillment_01…`. The same key is never told twice. */
  key: string;
}
