import type { Store } from "./store.js";

/** Tells the shop that something happened to an intent, a charge or a refund. */
export type Tell = (type: string, object: unknown) => void;

/** What the actions on intents work with. */
export interface World {
  store: Store;
  tell: Tell;
  /** Origin of this server, for the page on which a bank asks the buyer. */
  origin: () => string;
}
