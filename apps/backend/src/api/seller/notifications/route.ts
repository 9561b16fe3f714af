import type { MedusaResponse } from "@medusajs/framework/http";

import { MESSAGES_MODULE } from "../../../modules/messages";
import type MessagesModuleService from "../../../modules/messages/service";
import type { SellerRequest } from "../../guards/seller-scope";
import type { ListNotificationsParams } from "./validators";

/** What the member was told in the app, newest first: `{ notifications, count, unread, limit, offset }`. */
export async function GET(
  req: SellerRequest<unknown, ListNotificationsParams>,
  res: MedusaResponse,
): Promise<void> {
  const { limit, offset } = req.validatedQuery as ListNotificationsParams;
  const service = req.scope.resolve<MessagesModuleService>(MESSAGES_MODULE);
  const mine = { recipient_id: req.seller_context.member_id, channel: "in_app" as const };
  const [rows, count] = await service.listAndCountOutboxMessages(mine, {
    take: limit,
    skip: offset,
    order: { created_at: "DESC", id: "DESC" },
  });
  const [, unread] = await service.listAndCountOutboxMessages(
    { ...mine, read_at: null },
    { take: 1, select: ["id"] },
  );
  res.json({
    notifications: rows.map(({ id, template, data, created_at: at, read_at: readAt }) => ({
      id,
      template,
      data,
      created_at: at,
      read_at: readAt,
    })),
    count,
    unread,
    limit,
    offset,
  });
}
