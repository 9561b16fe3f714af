/** Waits between restarts of a part that keeps dying, in seconds: 1, 2, 4, 8, 16, then 30. */
const LONGEST_SECONDS = 30;

/** A part that ran this long is trusted again: its next restart is quick. */
export const STEADY_MS = 60_000;

/** Seconds to wait before restart number `attempt` (0 is the first). */
export function backoffSeconds(attempt: number): number {
  return Math.min(2 ** attempt, LONGEST_SECONDS);
}
