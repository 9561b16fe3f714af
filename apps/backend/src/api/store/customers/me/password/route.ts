import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";

import { invalid } from "../../../../../errors/person-error";
import { passwordProblem } from "../../../../accounts/password-rule";
import { tokenOfLogin } from "../../../../accounts/token-of-login";
import { loginEmailOf, PASSWORD_PROVIDER } from "../../login-of-customer";
import type { ChangePasswordBody } from "../../validators";

/**
 * Changes the password of somebody who is logged in and knows the old one. All their logins end with the old password;
 * this one goes on with the answer: `{ success: true, token }`.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<ChangePasswordBody>,
  res: MedusaResponse,
): Promise<void> {
  const { old_password: old, new_password: wanted } = req.validatedBody;
  const problem = passwordProblem(wanted);
  if (problem) throw invalid("password_length", problem);
  const email = await loginEmailOf(req.scope, req.auth_context.auth_identity_id);
  if (email === null) throw invalid("no_password", "Akun ini tidak memakai kata sandi.");
  const auth = req.scope.resolve(Modules.AUTH);
  const { success } = await auth.authenticate(PASSWORD_PROVIDER, { body: { email, password: old } });
  if (!success) throw invalid("wrong_password", "Kata sandi lama tidak cocok.");
  const changed = await auth.updateProvider(PASSWORD_PROVIDER, { entity_id: email, password: wanted });
  if (!changed.success) throw new Error(`The password of ${req.auth_context.actor_id} was not changed`);
  const token = await tokenOfLogin(
    req.scope,
    req.auth_context.auth_identity_id,
    "customer",
    PASSWORD_PROVIDER,
  );
  res.json({ success: true, token });
}
