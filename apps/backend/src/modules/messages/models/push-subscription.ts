import { model } from "@medusajs/framework/utils";

/** A browser of a member that wants to hear of new orders while the shop's pages are closed. */
export const PushSubscription = model.define("push_subscription", {
  id: model.id({ prefix: "push" }).primaryKey(),
  member_id: model.text().index(),
  /** Where the browser's maker takes messages; knowing it is being allowed to ring. */
  endpoint: model.text().unique(),
  /** Public key of the browser, base64url. */
  p256dh: model.text(),
  /** Secret shared with the browser, base64url. */
  auth: model.text(),
});
