import type { AstroGlobal } from "astro";

import { env } from "@/lib/env.server";

/** What the payment form in the browser needs to know of the account outside. */
export interface CardSettings {
  /** May be seen by anyone. */
  publishableKey: string;
  scriptUrl: string;
  /** How the money moves; the form has to say the same as the payment that it confirms. */
  capture: "automatic" | "manual";
}

const STRIPE_JS = "https://js.stripe.com/v3/";

/** Null where no account is configured: then nothing of it is on any page. */
export function cardSettings(): CardSettings | null {
  const { STRIPE_PUBLISHABLE_KEY: publishableKey, STRIPE_JS_URL, STRIPE_CAPTURE: capture } = env();
  if (publishableKey === undefined) return null;
  return { publishableKey, scriptUrl: STRIPE_JS_URL ?? STRIPE_JS, capture };
}

/**
 * Lets the payment form's script, its frames and its calls through, on the page that shows it and on no other.
 * Stripe's own list: https://docs.stripe.com/security/guide#content-security-policy
 */
export function allowCards({ csp }: Pick<AstroGlobal, "csp">, { scriptUrl }: CardSettings): void {
  const origin = new URL(scriptUrl).origin;
  const isStripe = scriptUrl === STRIPE_JS;
  const sources = isStripe ? [origin, "https://*.js.stripe.com"] : [origin];
  csp?.insertScriptResource("'self'");
  for (const source of sources) csp?.insertScriptResource(source);
  csp?.insertDirective(`connect-src 'self' ${isStripe ? "https://api.stripe.com" : origin}`);
  csp?.insertDirective(
    `frame-src ${[...sources, ...(isStripe ? ["https://hooks.stripe.com"] : [])].join(" ")}`,
  );
}
