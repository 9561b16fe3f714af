import { buildPushPayload } from "@block65/webcrypto-web-push";

import type { PostPush } from "./post-push";
import type { VapidKeys } from "./vapid-keys";

/** A browser that wants to be told. */
export interface Subscription {
  id: string;
  endpoint: string;
  p256dh: string;
  auth: string;
}

/** What became of a push to one browser. `gone`: it takes no more, and is to be forgotten. */
export type Rung = "taken" | "gone" | "later";

/** A phone that is off hears of it for so long, in seconds. */
const KEPT = 24 * 3600;

/** Sends one browser an encrypted message that only it can read. */
export async function ring(
  subscription: Subscription,
  message: { title: string; body: string; url: string; tag: string },
  { keys, subject, post }: { keys: VapidKeys; subject: string; post: PostPush },
): Promise<Rung> {
  const push = await buildPushPayload(
    { data: message, options: { ttl: KEPT, urgency: "high" } },
    {
      endpoint: subscription.endpoint,
      expirationTime: null,
      keys: { p256dh: subscription.p256dh, auth: subscription.auth },
    },
    { ...keys, subject },
  ).catch(() => null);
  // Keys that are no keys: nothing will ever reach it.
  if (push === null) return "gone";
  const status = await post(subscription.endpoint, push).catch(() => 0);
  if (status >= 200 && status < 300) return "taken";
  return status === 404 || status === 410 ? "gone" : "later";
}
