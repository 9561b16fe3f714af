import type { MedusaRequest } from "@medusajs/framework/http";

import { notFound } from "../../../errors/person-error";
import { MESSAGES_MODULE } from "../../../modules/messages";
import type MessagesModuleService from "../../../modules/messages/service";
import { pathId } from "../../path-id";

/**
 * The message that the address names.
 * @throws MedusaError 404 when there is none (any more)
 */
export async function findMessage(req: MedusaRequest) {
  const service = req.scope.resolve<MessagesModuleService>(MESSAGES_MODULE);
  const [message] = await service.listOutboxMessages({ id: pathId(req) }, { take: 1 });
  if (!message) throw notFound("message_not_found", "Pesan ini tidak ditemukan; mungkin sudah dihapus.");
  return message;
}
