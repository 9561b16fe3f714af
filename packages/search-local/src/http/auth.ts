import { createHash, timingSafeEqual } from "node:crypto";

import { ApiError } from "../api-error.js";

/**
 * Checks the master key of a request; without a configured key everything is open.
 * Hashing first makes the comparison independent of length and content.
 */
export function checkKey(authorization: string | undefined, masterKey: string | undefined): void {
  if (masterKey === undefined || masterKey === "") return;
  if (authorization === undefined) {
    throw new ApiError(
      "missing_authorization_header",
      "The Authorization header is missing. It must use the bearer authorization method.",
    );
  }
  const given = authorization.replace(/^Bearer /i, "");
  if (!timingSafeEqual(digest(given), digest(masterKey))) {
    throw new ApiError("invalid_api_key", "The provided API key is invalid.");
  }
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
