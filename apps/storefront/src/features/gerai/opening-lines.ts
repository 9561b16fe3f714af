import type { LegalDate } from "@gerai/contracts";

import type { Locale } from "@/i18n/locale";

import type { OpeningSpan } from "./gerai-facts";

/** One line of the opening hours as people read it. */
export interface OpeningLine {
  /** `Selasa–Jumat`. */
  days: string;
  /** `09.00–16.00`, or null when closed. */
  hours: string | null;
  /** Whether today is among these days. */
  today: boolean;
}

// 4 January 1970 was a Sunday.
const sunday = Date.UTC(1970, 0, 4);

/** The name of a weekday, 0 = Sunday. */
export function weekdayName(day: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === "id" ? "id-ID" : "en-GB", {
    weekday: "long",
    timeZone: "UTC",
  }).format(new Date(sunday + day * 86_400_000));
}

/** The weekday of a legal date, 0 = Sunday. */
export function weekdayOf(date: LegalDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** Opening hours in words; spans of days stay together: `Selasa–Jumat`. */
export function openingLines(spans: readonly OpeningSpan[], today: LegalDate, locale: Locale): OpeningLine[] {
  const weekday = weekdayOf(today);
  return spans.flatMap(({ days, hours }) => {
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) return [];
    const name = weekdayName(first, locale);
    return [
      {
        days: first === last ? name : `${name}–${weekdayName(last, locale)}`,
        hours,
        today: days.includes(weekday),
      },
    ];
  });
}
