/** Legal dates are days in Asia/Jakarta (UTC+7, no daylight saving). */

/** A calendar day as `YYYY-MM-DD`, meant in Asia/Jakarta. */
export type LegalDate = string;

/** A calendar day as the number YYYYMMDD: sortable and filterable in a search index. */
export type DayNumber = number;

/** Day number that stands for "no end": a halal certificate has none. */
export const NO_END: DayNumber = 99991231;

const jakartaDay = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Jakarta",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The legal date in Jakarta at an instant. */
export function legalDateOf(instant: Date): LegalDate {
  return jakartaDay.format(instant);
}

/** Whether a text is a real calendar day written `YYYY-MM-DD`. */
export function isLegalDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** `2026-11-12` → `20261112`. Throws a RangeError on anything that is no day. */
export function dayNumber(date: LegalDate): DayNumber {
  if (!isLegalDate(date)) throw new RangeError(`Not a legal date: ${date}`);
  return Number(date.replaceAll("-", ""));
}

/** `20261112` → `2026-11-12`. Throws a RangeError on anything that is no day; `NO_END` is one. */
export function legalDateOfDay(day: DayNumber): LegalDate {
  const text = String(day);
  const date = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
  if (!isLegalDate(date)) throw new RangeError(`Not a day number: ${day}`);
  return date;
}

/** The instant at which a legal date ends in Jakarta (exclusive). */
export function endOfLegalDate(date: LegalDate): Date {
  if (!isLegalDate(date)) throw new RangeError(`Not a legal date: ${date}`);
  return new Date(new Date(`${date}T00:00:00+07:00`).getTime() + 24 * 3_600_000);
}

/** Made once: a formatter costs far more than a date. */
const inWords = {
  id: new Intl.DateTimeFormat("id-ID", { dateStyle: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }),
};

/** A legal date in words: `12 November 2026`. */
export function formatLegalDate(date: LegalDate, locale: "id" | "en" = "id"): string {
  return inWords[locale].format(new Date(`${date}T00:00:00Z`));
}
