import type { MedusaResponse } from "@medusajs/framework/http";

import { readNotifications } from "../../../workflows/outbox/read-notifications";
import type { SellerRequest } from "../../guards/seller-scope";
import type { ListNotificationsParams } from "./validators";

/** What the member was told in the app, newest first: `{ notifications, count, unread, limit, offset }`. */
export async function GET(
  req: SellerRequest<unknown, ListNotificationsParams>,
  res: MedusaResponse,
): Promise<void> {
  const { limit, offset } = req.validatedQuery as ListNotificationsParams;
  const { member_id: memberId } = req.seller_context;
  res.json({ ...(await readNotifications(req.scope, memberId, { limit, offset })), limit, offset });
}
