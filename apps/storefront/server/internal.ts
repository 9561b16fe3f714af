import { createHash, timingSafeEqual } from "node:crypto";

import { INTERNAL_SECRET_HEADER, INVALIDATE_PATH } from "@gerai/contracts";
import { z } from "zod";

import type { PageCachePort } from "../src/lib/cache/page-cache-port.ts";
import { readJson } from "./read-json.ts";
import type { Route } from "./router.ts";
import { sendJson } from "./send.ts";

const bodySchema = z.object({ tags: z.array(z.string().min(1).max(200)).max(5000) });

/** Routes between our own processes; closed without the shared secret. */
export function createInternal(cache: PageCachePort, secret: string | undefined): Route {
  return async ({ request, response, target: { pathname } }) => {
    if (!pathname.startsWith("/_internal/")) return false;
    const reply = (status: number, value: unknown) => {
      sendJson(request, response, status, value);
      return true;
    };
    if (!isSecret(request.headers[INTERNAL_SECRET_HEADER], secret)) {
      return reply(403, {
        type: "not_allowed",
        message: `Send the shared secret in ${INTERNAL_SECRET_HEADER}`,
      });
    }
    if (pathname !== INVALIDATE_PATH || request.method !== "POST") {
      return reply(404, { type: "not_found", message: `Only POST ${INVALIDATE_PATH} exists` });
    }
    const body = bodySchema.safeParse(await readJson(request, 512 * 1024));
    if (!body.success) {
      return reply(400, { type: "invalid_data", message: "Send { tags: string[] }" });
    }
    return reply(200, { dropped: cache.invalidateTags(body.data.tags) });
  };
}

/** Compares hashes, so that neither content nor length shows in the time it takes. */
function isSecret(given: string | string[] | undefined, secret: string | undefined): boolean {
  if (secret === undefined || typeof given !== "string") return false;
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(given), hash(secret));
}
