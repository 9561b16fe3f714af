import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { invalid } from "../../errors/person-error";
import { looksLikeEmail } from "../../modules/order-group/domain/contact-email";
import { passwordProblem } from "../accounts/password-rule";

/**
 * What core leaves open about logins of buyers: an address is one address however it is capitalised, a new one
 * looks like an address, and a new password has some length. It stands before `/auth/customer/emailpass…`.
 */
export function judgeCustomerLogin(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const body = req.body as { email?: unknown; password?: unknown } | undefined;
  if (req.method !== "POST" || typeof body !== "object") {
    next();
    return;
  }
  const deed = req.path.replaceAll("/", "");
  if (typeof body.email === "string") body.email = body.email.trim().toLowerCase();
  if (deed === "register" && !(typeof body.email === "string" && looksLikeEmail(body.email))) {
    next(invalid("email_shape", "Alamat e-mail tidak benar. Contoh: nama@contoh.id."));
    return;
  }
  const problem = deed === "register" || deed === "update" ? passwordProblem(body.password) : null;
  next(problem === null ? undefined : invalid("password_length", problem));
}
