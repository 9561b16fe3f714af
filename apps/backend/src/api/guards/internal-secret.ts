import { createHash, timingSafeEqual } from "node:crypto";

import { INTERNAL_SECRET_HEADER } from "@gerai/contracts";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { env } from "../../env";

/** Lets only our own processes through: whoever knows the shared secret. */
export function requireInternalSecret(
  req: Pick<MedusaRequest, "headers">,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (isSecret(req.headers[INTERNAL_SECRET_HEADER])) {
    next();
    return;
  }
  res
    .status(403)
    .json({ type: "not_allowed", message: `Send the shared secret in ${INTERNAL_SECRET_HEADER}.` });
}

/** Compares hashes, so that neither content nor length shows in the time it takes. */
function isSecret(given: string | string[] | undefined): boolean {
  if (typeof given !== "string") return false;
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(given), hash(env.internalSecret));
}
