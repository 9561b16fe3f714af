/** Minutes between one attempt and the next; after the last one nobody tries any more. */
const MINUTES = [1, 5, 15, 60, 240, 720];

/** A message is tried so many times before it counts as failed: over about 17 hours. */
export const MOST_ATTEMPTS = MINUTES.length + 1;

/** When to try again after so many attempts; null when it is time to give up. */
export function nextAttempt(attempts: number, now: Date): Date | null {
  const minutes = MINUTES[attempts - 1];
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000);
}
