import { existsSync } from "node:fs";

import { defineConfig, devices } from "@playwright/test";

import { environment } from "./fixtures/environment.ts";

const chromium = [process.env.CHROME_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser"].find(
  (path) => path !== undefined && path !== "" && existsSync(path),
);

const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  userAgent: devices["Pixel 7"].userAgent,
};
const desktop = { viewport: { width: 1280, height: 900 } };

/**
 * Journeys run on a phone and on a desktop, each with and without JavaScript; everything else once. A journey that
 * would say the same again is tagged: `@once` looks at what neither screen nor script changes and runs on a phone;
 * `@twice` runs with both screens and with and without JavaScript, but not with every pair of them.
 */
export default defineConfig({
  testDir: ".",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: environment.storefrontUrl,
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: chromium,
      // The last five keep Chromium from calling home, which a test machine may not be able to.
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "phone", testMatch: "journeys/**/*.spec.ts", use: phone },
    { name: "desktop", testMatch: "journeys/**/*.spec.ts", grepInvert: /@(once|twice)/, use: desktop },
    {
      name: "phone-without-javascript",
      testMatch: "journeys/shopper-*.spec.ts",
      grepInvert: /@(once|twice)/,
      use: { ...phone, javaScriptEnabled: false },
    },
    {
      name: "desktop-without-javascript",
      testMatch: "journeys/shopper-*.spec.ts",
      grepInvert: /@once/,
      use: { ...desktop, javaScriptEnabled: false },
    },
    // The stock dashboard around our pages is made for a desk.
    { name: "dashboard", testMatch: "dashboard/**/*.spec.ts", use: desktop },
    { name: "guards", testMatch: "guards/**/*.spec.ts", use: desktop },
    { name: "operations", testMatch: "operations/**/*.spec.ts", use: desktop },
    { name: "budgets", testMatch: "budgets/**/*.spec.ts", use: phone },
    // Breaks what the others stand on, hence after all of them.
    {
      name: "outages",
      testMatch: "outages/**/*.spec.ts",
      workers: 1,
      use: desktop,
      dependencies: [
        "phone",
        "desktop",
        "phone-without-javascript",
        "desktop-without-javascript",
        "dashboard",
        "guards",
        "operations",
        "budgets",
      ],
    },
  ],
});
