import type { MedusaResponse } from "@medusajs/framework/http";

import { MESSAGES_MODULE } from "../../../modules/messages";
import type MessagesModuleService from "../../../modules/messages/service";
import { vapidKeys } from "../../../push/vapid-keys";
import { keepSubscription } from "../../../workflows/outbox/keep-subscription";
import type { SellerRequest } from "../../guards/seller-scope";
import type { PushEndpointBody, PushSubscriptionBody } from "./validators";

/** With which key a browser subscribes: `{ public_key }`, null where no pushes are sent. */
export function GET(_req: SellerRequest, res: MedusaResponse): void {
  res.json({ public_key: vapidKeys()?.publicKey ?? null });
}

/** A browser of the member wants to be told of new orders. */
export async function POST(req: SellerRequest<PushSubscriptionBody>, res: MedusaResponse): Promise<void> {
  const { endpoint, keys } = req.validatedBody;
  await keepSubscription(req.scope, { memberId: req.seller_context.member_id, endpoint, ...keys });
  res.status(201).json({ subscribed: true });
}

/** A browser of the member is to be left alone again. */
export async function DELETE(req: SellerRequest<PushEndpointBody>, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve<MessagesModuleService>(MESSAGES_MODULE);
  const found = await service.listPushSubscriptions(
    { member_id: req.seller_context.member_id, endpoint: req.validatedBody.endpoint },
    { select: ["id"] },
  );
  if (found.length > 0) await service.deletePushSubscriptions(found.map(({ id }) => id));
  res.json({ subscribed: false });
}
