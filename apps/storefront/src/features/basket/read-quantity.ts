/** What one line may hold; the backend has the same limit. */
export const MOST_PIECES = 9999;

/**
 * A number of pieces as somebody typed it.
 * @returns null when it is no whole number between 0 and the most a line may hold
 */
export function readQuantity(typed: string): number | null {
  if (!/^\d{1,4}$/.test(typed)) return null;
  return Number(typed);
}

/** The number after a press of minus or plus, kept within what a line may hold. */
export function stepped(quantity: number, step: string): number {
  const by = step === "+1" ? 1 : step === "-1" ? -1 : 0;
  return Math.min(MOST_PIECES, Math.max(0, quantity + by));
}
