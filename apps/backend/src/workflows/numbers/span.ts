import { legalDateOf } from "@gerai/contracts";

/** Days of a calendar, as ISO dates; the last is today in Jakarta. */
export interface Span {
  from: string;
  to: string;
  /** Monday of the week of `to`. */
  monday: string;
}

const DAY_MS = 86_400_000;

/** The span of some days that ends today. */
export function spanOf(now: Date, days: number): Span {
  const to = legalDateOf(now);
  const weekday = (new Date(`${to}T00:00:00Z`).getUTCDay() + 6) % 7;
  return { from: daysBefore(to, days - 1), to, monday: daysBefore(to, weekday) };
}

/** The earlier of two days. */
export function firstDayOf(one: string, other: string): string {
  return one < other ? one : other;
}

function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - count * DAY_MS).toISOString().slice(0, 10);
}
