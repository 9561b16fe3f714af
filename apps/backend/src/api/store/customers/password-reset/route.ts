import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { canMail } from "../../../../workflows/outbox/carriers";
import { requestPasswordLink } from "../../../../workflows/password/request-password-link";
import { answerThen } from "../../../answer-then";
import type { PasswordResetBody } from "../validators";

/**
 * How somebody who has forgotten their password gets a new one: `{ by: "email" }`, a link that works once; or, where no
 * mails are sent, `{ by: "operator" }`, who makes a link after having made sure who asks. The answer is the same
 * whether or not there is such an account.
 */
export async function POST(req: MedusaRequest<PasswordResetBody>, res: MedusaResponse): Promise<void> {
  const { email, locale } = req.validatedBody;
  if (!canMail()) {
    res.json({ by: "operator" });
    return;
  }
  await answerThen(req, res, { by: "email" }, () =>
    requestPasswordLink(req.scope, { actor: "customer", email: email.toLowerCase(), locale }),
  );
}
