import { StripeLocal } from "./server.js";

/** Starts the server from the environment: HOST, PORT, WEBHOOK_URL, WEBHOOK_SECRET, STRIPE_API_KEY, STRIPE_PUBLISHABLE_KEY. */
async function main(): Promise<void> {
  const { HOST, PORT = "12111", WEBHOOK_URL, WEBHOOK_SECRET } = process.env;
  const { STRIPE_API_KEY, STRIPE_PUBLISHABLE_KEY } = process.env;
  const stripe = new StripeLocal({
    port: Number(PORT),
    ...(HOST === undefined ? {} : { host: HOST }),
    ...(STRIPE_API_KEY ? { secretKey: STRIPE_API_KEY } : {}),
    ...(STRIPE_PUBLISHABLE_KEY ? { publishableKey: STRIPE_PUBLISHABLE_KEY } : {}),
    ...(WEBHOOK_URL && WEBHOOK_SECRET ? { webhook: { url: WEBHOOK_URL, secret: WEBHOOK_SECRET } } : {}),
    log: (line) => {
      console.error(`stripe-local: ${line}`);
    },
  });
  await stripe.listen();
  console.log(`stripe-local: listening on ${stripe.url}`);
  const stop = () => {
    void stripe.close().then(() => process.exit(0));
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

main().catch((error: unknown) => {
  console.error(`stripe-local: could not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
