import { pause } from "../../src/pause.ts";

/** Waits until something holds; throws after the limit with what was waited for. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  limitMs = 20_000,
): Promise<void> {
  const limit = Date.now() + limitMs;
  while (!(await holds())) {
    if (Date.now() > limit) throw new Error(`waited ${limitMs} ms in vain: ${what}`);
    await pause(50);
  }
}
