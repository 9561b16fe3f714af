import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { invalid } from "../../errors/person-error";
import { entityIdOf, readLoginName } from "../../modules/seller/domain/login-name";

const SHORTEST_PASSWORD = 8;
/** The hash takes its time by the letter. */
const LONGEST_PASSWORD = 200;

/**
 * Lets makers log in by e-mail address or phone number, however they type it: Medusa's provider knows one name, which
 * it calls `email`. `identifier` is accepted in its place.
 */
export function readSellerLogin(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const body = req.body as Record<string, unknown> | undefined;
  const [, deed] = /^\/emailpass(\/register|\/update)?\/?$/i.exec(req.path) ?? [null, null];
  if (req.method !== "POST" || deed === null || !body) {
    next();
    return;
  }
  const problem = deed === undefined ? null : lengthProblem(body.password);
  if (problem !== null) {
    next(problem);
    return;
  }
  // Whose password it is stands in the link.
  if (deed?.toLowerCase() === "/update") {
    next();
    return;
  }
  const typed = body.email ?? body.identifier;
  const name = typeof typed === "string" ? readLoginName(typed) : null;
  if (name === null) {
    next(
      invalid(
        "login_name_shape",
        "Tulis alamat surel atau nomor ponsel yang benar, misalnya siti@contoh.id atau 0812-3456-7890.",
      ),
    );
    return;
  }
  body.email = entityIdOf(name);
  next();
}

function lengthProblem(password: unknown) {
  const length = typeof password === "string" ? password.length : 0;
  return length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD
    ? invalid("password_length", "Sandi harus 8 sampai 200 karakter.")
    : null;
}
