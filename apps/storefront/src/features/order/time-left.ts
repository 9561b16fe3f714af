/** A stretch of time in its two largest units; `minutes` 0 alone means less than one. */
export type TimeLeft = readonly { unit: "day" | "hour" | "minute"; count: number }[];

/**
 * The time until something in its two largest units, rounded down: 25 hours → 1 day, 1 hour.
 * @param milliseconds until then
 * @returns null when it is over
 */
export function timeLeft(milliseconds: number): TimeLeft | null {
  if (milliseconds <= 0) return null;
  const minutes = Math.floor(milliseconds / 60_000);
  const parts = [
    { unit: "day", count: Math.floor(minutes / 1440) },
    { unit: "hour", count: Math.floor(minutes / 60) % 24 },
    { unit: "minute", count: minutes % 60 },
  ] as const;
  const first = parts.findIndex(({ count }) => count > 0);
  if (first === -1) return [];
  return parts.slice(first, first + 2).filter(({ count }) => count > 0);
}

/** Words for a stretch of time, as an element can carry them for a script: `%` stands for the number. */
export type TimeWords = Record<"day" | "hour" | "minute" | "one-day" | "one-hour" | "one-minute", string> &
  Record<"left" | "less" | "over", string>;

/** The time until something in words: `Sisa 23 jam 10 menit`. */
export function timeLeftInWords(milliseconds: number, words: TimeWords): string {
  const left = timeLeft(milliseconds);
  if (left === null) return words.over;
  const parts = left.map(({ unit, count }) =>
    count === 1 ? words[`one-${unit}`] : words[unit].replace("%", String(count)),
  );
  return words.left.replace("%", parts.length === 0 ? words.less : parts.join(" "));
}
