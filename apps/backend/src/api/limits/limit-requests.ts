import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { RateLimiterRes } from "rate-limiter-flexible";

import { env } from "../../env";
import { clientAddress } from "./client-address";
import { limiter } from "./limiters";
import { limitOf, LIMITS } from "./limits";

/** Set by a route that answers 200 to a key that does not fit: the attempt counts as failed. */
export const WRONG_KEY = "wrongKey";

/**
 * Refuses with 429 what one address does too often. Attempts are counted before they are carried out, so that many
 * at once gain nothing; where only failures count, a success is taken off again.
 */
export async function limitRequests(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const name = limitOf(req.method, req.baseUrl + req.path);
  const address = name === null ? null : clientAddress(req, env.internalSecret, env.trustProxy);
  if (name === null || address === null) {
    next();
    return;
  }
  try {
    await limiter(name).consume(address);
  } catch (reason) {
    if (reason instanceof RateLimiterRes) {
      refuse(res, reason.msBeforeNext);
      return;
    }
    // A counter that fails keeps nobody from ordering.
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`The limit ${name} cannot count: ${String(reason)}`);
  }
  if (LIMITS[name].counts === "failures") {
    res.on("finish", () => {
      if (res.statusCode >= 400 || res.locals[WRONG_KEY] === true) return;
      limiter(name)
        .reward(address)
        .catch(() => undefined);
    });
  }
  next();
}

function refuse(res: MedusaResponse, milliseconds: number): void {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  const wait = seconds < 120 ? `${seconds} detik` : `${Math.ceil(seconds / 60)} menit`;
  res.set("retry-after", String(seconds));
  res.status(429).json({
    type: "too_many_requests",
    code: "too_many_requests",
    message: `Terlalu banyak percobaan dari jaringan Anda. Coba lagi dalam ${wait}.`,
  });
}
