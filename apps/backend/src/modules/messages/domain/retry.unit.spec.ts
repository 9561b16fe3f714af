import { MOST_ATTEMPTS, nextAttempt } from "./retry";

const NOW = new Date("2026-11-24T10:00:00Z");

test("waits longer after every attempt, and gives up after the last", () => {
  const waits = Array.from({ length: MOST_ATTEMPTS }, (_, index) => {
    const next = nextAttempt(index + 1, NOW);
    return next === null ? null : next.getTime() - NOW.getTime();
  });
  expect(waits.at(-1)).toBeNull();
  const kept = waits.slice(0, -1);
  expect(kept).not.toContain(null);
  expect(kept).toEqual(kept.toSorted((a, b) => Number(a) - Number(b)));
  expect(new Set(kept).size).toBe(kept.length);
});
