import { existsSync } from "node:fs";

import { onPath } from "../parts/search.ts";
import type { Progress } from "../screen/progress.ts";
import { runCommand } from "../run-command.ts";

/** The line that brings a browser to a Debian or Ubuntu machine. */
export const APT_LINE = "sudo apt-get install -y chromium";

/** Finds Chromium, or as root brings it by apt; null when there is none to be had. */
export async function provideChromium(progress: Progress): Promise<string | null> {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() !== 0 || !onPath("apt-get")) return null;
  await progress.step("chromium", "apt-get install -y chromium", async (note) => {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await runCommand("apt-get", ["update", "-q"], { env });
    const result = await runCommand("apt-get", ["install", "-y", "-q", "chromium"], { env });
    note(result.code === 0 ? "installed" : `apt-get failed: ${result.output.trim().split("\n").at(-1)}`);
  });
  return findChromium();
}

function findChromium(): string | null {
  const named = process.env.CHROME_PATH;
  if (named && existsSync(named)) return named;
  const programs = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
  return programs.map(onPath).find((path) => path !== null) ?? null;
}
