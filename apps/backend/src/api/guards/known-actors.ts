import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";

import { BadInput, refuseNul } from "./bad-input";

/** Everyone who can log in. Core registers a login for any word in this place. */
const ACTORS = ["customer", "user", "seller", "trainer"];
/** Core's own routes below `/auth`. */
const RESERVED = ["session", "token", "mfa", "verification"];

/** Refuses logins of actor types that do not exist. */
export function guardAuthRequest(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const [, actor = ""] = req.path.split("/");
  if (!ACTORS.includes(actor) && !RESERVED.includes(actor)) {
    next(
      new MedusaError(MedusaError.Types.NOT_FOUND, `There is no actor type of this name`, "unknown_actor"),
    );
    return;
  }
  try {
    refuseNul(req.query);
    refuseNul(req.body);
    next();
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    next(new MedusaError(MedusaError.Types.INVALID_DATA, error.message, "bad_request"));
  }
}
