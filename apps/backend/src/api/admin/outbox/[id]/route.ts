import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { readMessageText } from "../../../../workflows/outbox/read-message-text";
import { findMessage } from "../find-message";
import { messageRow } from "../message-row";

/**
 * One message with its text: `{ message, text }`. Only for administrators: links in it open orders and accounts. Where
 * no mail server is set the text is the very mail that was kept; else it is written anew, without a link that would
 * open an account.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const message = await findMessage(req);
  res.set("cache-control", "private, no-store");
  res.json({ message: messageRow(message), text: await readMessageText(req.scope, message) });
}
