import { fileURLToPath } from "node:url";

import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  test: {
    globals: true,
    // A busy machine is no failure.
    testTimeout: 30_000,
    include: ["src/**/*.spec.ts", "server/**/*.spec.ts", "build/**/*.spec.ts"],
    sequence: { shuffle: true },
    env: { TZ: "UTC" },
  },
});
