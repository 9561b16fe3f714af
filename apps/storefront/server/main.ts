import { access } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { fileURLToPath, pathToFileURL } from "node:url";

import { parseEnv, type StorefrontEnv } from "../src/lib/env.server.ts";
import { createStorefront } from "./create-server.ts";
import { log } from "./log.ts";
import type { AstroHandler } from "./astro-page.ts";

/** Folder of the build; another one only to try two builds side by side. */
const DIST = pathToFileURL(process.env.STOREFRONT_DIST ?? fileURLToPath(new URL("../dist", import.meta.url)));
const ENTRY = new URL(`${DIST.href}/server/entry.mjs`);
const CLIENT = new URL(`${DIST.href}/client`);

/** Says what is wrong in one line and ends the process. */
function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readEnv(): StorefrontEnv {
  try {
    return parseEnv(process.env);
  } catch (error) {
    return fail(`storefront: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const env = readEnv();
// A wrong or missing value is decided once: the pages in the bundle read the same.
process.env.SITE_URL = env.SITE_URL;
process.env.NODE_ENV ??= "production";
await access(ENTRY).catch(() => fail("storefront: not built yet; run `npm run build -w @gerai/storefront`"));

const { handler } = (await import(ENTRY.href)) as { handler: AstroHandler };
const storefront = await createStorefront({
  handler,
  clientDir: fileURLToPath(CLIENT),
  dataDir: env.DATA_DIR,
  siteUrl: env.SITE_URL,
  backendUrl: env.BACKEND_URL,
  internalSecret: env.INTERNAL_SECRET,
  trustProxy: env.TRUST_PROXY,
});

storefront.server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EADDRINUSE") fail(`storefront: port ${env.PORT} is taken; set PORT to a free one`);
  if (error.code === "EACCES") fail(`storefront: port ${env.PORT} needs more rights; set PORT above 1023`);
  fail(`storefront: ${error.message}`);
});
storefront.server.listen(env.PORT, env.HOST, () => {
  const { port } = storefront.server.address() as AddressInfo;
  log("info", "storefront listens", { address: `http://${env.HOST}:${port}`, site: env.SITE_URL });
});

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => {
    void storefront.close().then(() => process.exit(0));
  });
}
