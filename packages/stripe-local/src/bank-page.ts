import type { Intent } from "./objects.js";

/** The page of a bank that asks the buyer whether it was them. */
export function bankPage(intent: Intent): string {
  const amount = (intent.amount / 100).toLocaleString("id-ID");
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Test bank</title>
<h1>Test bank</h1>
<p>Payment of ${intent.currency.toUpperCase()} ${amount}. Was it you?</p>
<form method="post"><button name="answer" value="approve">Complete authentication</button>
<button name="answer" value="fail">Fail authentication</button></form></html>`;
}

/** Where the buyer goes after answering, with what Stripe adds to the address. */
export function returnUrl(intent: Intent, target: string): string {
  const url = new URL(target);
  url.searchParams.set("payment_intent", intent.id);
  url.searchParams.set("payment_intent_client_secret", intent.client_secret);
  url.searchParams.set(
    "redirect_status",
    intent.status === "requires_payment_method" ? "failed" : "succeeded",
  );
  return url.toString();
}
