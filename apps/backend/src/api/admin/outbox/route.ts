import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { MESSAGES_MODULE } from "../../../modules/messages";
import type MessagesModuleService from "../../../modules/messages/service";
import { messageRow } from "./message-row";
import type { ListOutboxParams } from "./validators";

/** What was sent, waits or failed, newest first, without texts and addresses: `{ messages, count, limit, offset }`. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListOutboxParams>,
  res: MedusaResponse,
): Promise<void> {
  const { limit, offset, ...equal } = req.validatedQuery as ListOutboxParams;
  const [messages, count] = await req.scope
    .resolve<MessagesModuleService>(MESSAGES_MODULE)
    .listAndCountOutboxMessages(equal, {
      take: limit,
      skip: offset,
      order: { created_at: "DESC", id: "DESC" },
    });
  res.json({ messages: messages.map(messageRow), count, limit, offset });
}
