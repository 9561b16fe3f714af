import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { readLoginName } from "../../../../modules/seller/domain/login-name";
import { canMail } from "../../../../workflows/outbox/carriers";
import { requestPasswordLink } from "../../../../workflows/password/request-password-link";
import { answerThen } from "../../../answer-then";
import type { SellerPasswordResetBody } from "../../../seller/validators";

/**
 * A member of a shop who has forgotten their password: `{ by: "email" }`, or `{ by: "code" }` where no mails are sent.
 * A phone number gets the same answer as an address that nobody has; who has only one asks for a code.
 */
export async function POST(req: MedusaRequest<SellerPasswordResetBody>, res: MedusaResponse): Promise<void> {
  const { identifier, locale } = req.validatedBody;
  if (!canMail()) {
    res.json({ by: "code" });
    return;
  }
  const email = readLoginName(identifier)?.email ?? null;
  await answerThen(req, res, { by: "email" }, async () => {
    if (email !== null) await requestPasswordLink(req.scope, { actor: "seller", email, locale });
  });
}
