/** Headers on every answer. The Content-Security-Policy of pages comes from Astro, which knows their hashes. */
export function securityHeaders(siteUrl: string): Record<string, string> {
  return {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "strict-origin-when-cross-origin",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    // Only an installation with a certificate may promise https.
    ...(siteUrl.startsWith("https://") ? { "strict-transport-security": "max-age=31536000" } : {}),
  };
}

/** Policy of answers that show nothing but text. */
export const NOTHING_ALLOWED = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";
