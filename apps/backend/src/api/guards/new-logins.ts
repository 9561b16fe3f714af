import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { dropUnclaimedLogin } from "../../workflows/password/drop-unclaimed-login";

/** Before core registers a name: a login of this name that nobody took up is made anew. Stands behind what reads names. */
export async function renewUnclaimedLogin(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { email, password } = (req.body ?? {}) as { email?: unknown; password?: unknown };
  const registers = /^\/auth\/\w+\/emailpass\/register\/?$/i.test(req.baseUrl + req.path);
  if (req.method === "POST" && registers && typeof email === "string" && typeof password === "string") {
    await dropUnclaimedLogin(req.scope, email);
  }
  next();
}
