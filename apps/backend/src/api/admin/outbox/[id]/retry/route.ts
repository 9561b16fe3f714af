import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { retryMessage } from "../../../../../workflows/outbox/retry-message";
import { findMessage } from "../../find-message";
import { messageRow } from "../../message-row";

/** Sends a message that failed once more, because a person says so: `{ message }`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await findMessage(req);
  await retryMessage(req.scope, id);
  res.json({ message: messageRow(await findMessage(req)) });
}
