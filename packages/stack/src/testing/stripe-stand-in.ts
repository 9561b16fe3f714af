import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import path from "node:path";

import { root } from "../config/paths.ts";

/** A server that answers as Stripe does, for the stack under test. */
export interface StripeStandIn {
  /** What the stack needs to use it. */
  environment: NodeJS.ProcessEnv;
  stop(): void;
}

const WEBHOOK_SECRET = "whsec_only_for_tests";
const MAIN = path.join(root, "packages/stripe-local/dist/main.js");

/** Starts `packages/stripe-local` as a process of its own, which tells the backend on `backendPort` of payments. */
export async function startStripeStandIn(port: number, backendPort: number): Promise<StripeStandIn> {
  const child = spawn(process.execPath, [MAIN], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      WEBHOOK_URL: `http://127.0.0.1:${backendPort}/hooks/payment/stripe_stripe`,
      WEBHOOK_SECRET,
    },
  });
  await new Promise<void>((resolve, reject) => {
    createInterface(child.stdout).once("line", () => resolve());
    child.once("error", reject);
    child.once("exit", (code) =>
      reject(new Error(`The stand-in for Stripe ended with ${code ?? "a signal"}`)),
    );
  });
  return {
    environment: {
      STRIPE_API_KEY: "sk_test_local",
      STRIPE_PUBLISHABLE_KEY: "pk_test_local",
      STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
      STRIPE_HOST: "127.0.0.1",
      STRIPE_PORT: String(port),
      STRIPE_PROTOCOL: "http",
      STRIPE_JS_URL: `http://127.0.0.1:${port}/v3`,
    },
    stop: () => void child.kill(),
  };
}
