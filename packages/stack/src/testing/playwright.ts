import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { readConfig } from "../config/config.ts";
import { root } from "../config/paths.ts";
import { freePorts } from "../config/ports.ts";
import { findPackage } from "../find-package.ts";
import type { Progress } from "../screen/progress.ts";
import { readStatus, type StackStatus } from "../screen/status.ts";
import { stopStack } from "../stop-stack.ts";
import { startStripeStandIn } from "./stripe-stand-in.ts";
import { tallyOfPlaywright, type Tally } from "./tally.ts";
import { testEnvironment } from "./test-environment.ts";
import { runVisible } from "./visible-task.ts";

const UP = fileURLToPath(new URL("../commands/up.ts", import.meta.url));

/** Brings up a whole stack with fresh data beside anything that runs, and sends the browser through it. */
export async function runPlaywright(
  filters: string[],
  chromium: string,
  folder: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<Tally> {
  const [storefront, backend, search, postgres, stripePort] = await freePorts(5);
  const stripe = await startStripeStandIn(Number(stripePort), Number(backend));
  const stackEnv = {
    ...testEnvironment(process.env),
    ...stripe.environment,
    DATA_DIR: path.join(folder, "stack"),
    STOREFRONT_PORT: String(storefront),
    BACKEND_PORT: String(backend),
    SEARCH_PORT: String(search),
    POSTGRES_PORT: String(postgres),
  };
  const config = readConfig(stackEnv);
  try {
    progress.line(
      "stack",
      `starting one for the browser on ports ${storefront}, ${backend}, ${search}, ${postgres}`,
    );
    // Not in the background: it must end with us, however we end.
    const up = await runVisible([UP, "--detach"], { cwd: root, env: stackEnv, signal, stopMs: 30_000 });
    if (up !== 0) return { passed: 0, failed: 1, skipped: 0 };
    const report = path.join(folder, "playwright.json");
    const code = await runVisible(
      [
        path.join(findPackage(path.join(root, "e2e"), "@playwright/test"), "cli.js"),
        ...["test", "--config", path.join(root, "e2e", "playwright.config.ts"), "--reporter=list,json"],
        ...filters,
      ],
      {
        cwd: path.join(root, "e2e"),
        signal,
        env: {
          ...testEnvironment(process.env),
          ...(await browserEnvironment(config, folder)),
          E2E_STRIPE_URL: `http://127.0.0.1:${stripePort}`,
          CHROME_PATH: chromium,
          PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        },
      },
    );
    return tallyOfPlaywright(report, code);
  } finally {
    stripe.stop();
    await stopStack(config);
  }
}

/** The E2E_* variables by which journeys and benchmarks find the stack. */
export async function browserEnvironment(
  config: Parameters<typeof readStatus>[0],
  folder: string,
): Promise<NodeJS.ProcessEnv> {
  const status: StackStatus = await readStatus(config);
  const operator = status.demo_accounts.find(({ role }) => role === "operator");
  const statusFile = path.join(folder, "status.json");
  writeFileSync(statusFile, JSON.stringify(status, null, 2), { mode: 0o600 });
  return {
    E2E_STOREFRONT_URL: status.storefront,
    E2E_BACKEND_URL: status.backend,
    E2E_PUBLISHABLE_KEY: status.publishable_key ?? "",
    E2E_ADMIN_EMAIL: operator?.email ?? "",
    E2E_ADMIN_PASSWORD: operator?.password ?? "",
    E2E_DATA_DIR: status.data_dir,
    E2E_STATUS_JSON: statusFile,
  };
}
