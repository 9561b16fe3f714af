import { spawn, type ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "astro";

const APP = fileURLToPath(new URL("../../", import.meta.url));

/** Builds the storefront into a folder of its own, beside any other build. */
export async function buildStorefront(): Promise<{ dist: string; remove: () => Promise<void> }> {
  // Within the tree, where the build finds what is not bundled: sharp.
  const caches = join(APP, "node_modules", ".cache");
  await mkdir(caches, { recursive: true });
  const folder = await mkdtemp(join(caches, "storefront-build-"));
  const dist = join(folder, "dist");
  await build({ root: APP, outDir: dist, cacheDir: join(folder, "cache"), logLevel: "error" });
  return { dist, remove: () => rm(folder, { recursive: true, force: true }) };
}

export interface RunningStorefront {
  origin: string;
  process: ChildProcess;
  /** Everything it wrote so far. */
  output: () => string;
  /** Asks it to stop; resolves with its exit code. */
  stop: () => Promise<number | null>;
}

/** Starts `server/main.ts` as its own process on a free port. */
export async function startStorefront(env: Record<string, string>): Promise<RunningStorefront> {
  let output = "";
  const child = spawn(process.execPath, [join(APP, "server", "main.ts")], {
    env: { PATH: process.env.PATH ?? "", PORT: "0", SITE_URL: "http://gerai.example", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  const origin = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /listens address="([^"]+)"/.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    void exited.then((code) => reject(new Error(`storefront ended with ${code}: ${output}`)));
  });
  return {
    origin,
    process: child,
    output: () => output,
    stop: () => {
      child.kill("SIGTERM");
      return exited;
    },
  };
}
