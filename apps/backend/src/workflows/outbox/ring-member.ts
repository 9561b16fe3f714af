import type { MedusaContainer } from "@medusajs/framework/types";

import { DeliveryError } from "../../mail/mail";
import { TEXTS } from "../../messages/write-letter";
import { MESSAGES_MODULE } from "../../modules/messages";
import type MessagesModuleService from "../../modules/messages/service";
import { ring, type Rung } from "../../push/ring";
import type { Carriers } from "./carriers";
import type { ClaimedMessage, Ending } from "./claim-message";

/**
 * Rings every browser of a member, and forgets those that take no more. One that took it is enough: asking the others
 * again would ring that one twice.
 * @throws DeliveryError when none took it and one may later
 */
export async function ringMember(
  container: MedusaContainer,
  message: ClaimedMessage,
  push: Carriers["push"],
  beforeHandOver: () => Promise<void>,
): Promise<Ending> {
  if (push === null)
    return { status: "skipped", error: "Pushes are not set up: VAPID_PUBLIC_KEY is not set." };
  const service = container.resolve<MessagesModuleService>(MESSAGES_MODULE);
  const browsers = await service.listPushSubscriptions({ member_id: message.recipient_id }, { take: 20 });
  if (browsers.length === 0) return { status: "skipped", error: "No browser wants to be told any more." };
  await beforeHandOver();
  const text = {
    ...TEXTS.id.push,
    url: `/penjual/pesanan/${encodeURIComponent(String(message.data.order_id))}`,
    tag: "pesanan-baru",
  };
  const rung = await Promise.all(
    browsers.map(async (browser): Promise<Rung> => {
      const result = await ring(browser, text, push);
      if (result === "gone") await service.deletePushSubscriptions(browser.id);
      return result;
    }),
  );
  if (rung.includes("taken")) return { status: "sent" };
  if (rung.includes("later")) throw new DeliveryError("temporary", "The push service took nothing.");
  return { status: "skipped", error: "The browsers of this member take no pushes any more." };
}
