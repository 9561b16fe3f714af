import { formatLegalDate, legalDateOf, type CertificationKind, type LegalDate } from "@gerai/contracts";
import { parseRegistrationNumber } from "@gerai/registration-numbers";

type Locale = "id" | "en";

const SHORT = { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" } as const;

const instants = {
  id: new Intl.DateTimeFormat("id-ID", { dateStyle: "long", timeStyle: "short", timeZone: "Asia/Jakarta" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "Asia/Jakarta" }),
};

const moments = {
  id: new Intl.DateTimeFormat("id-ID", { ...SHORT, timeZone: "Asia/Jakarta" }),
  en: new Intl.DateTimeFormat("en-GB", { ...SHORT, timeZone: "Asia/Jakarta" }),
};

/** An instant as short as a list wants it: `24 Nov, 19.30`. */
export function formatMoment(at: string, locale: Locale): string {
  return moments[locale].format(new Date(at));
}

/** An instant in words, in the time of Jakarta. */
export function formatInstant(at: string, locale: Locale): string {
  return instants[locale].format(new Date(at));
}

/** The day of an instant in words, in Jakarta. */
export function formatDayOf(at: string, locale: Locale): string {
  return formatLegalDate(legalDateOf(new Date(at)), locale);
}

/** A legal date in words; undefined when there is none. */
export function formatDay(date: LegalDate | null, locale: Locale): string | undefined {
  return date === null ? undefined : formatLegalDate(date, locale);
}

/** A number grouped for comparing by eye. */
export function groupedNumber(kind: CertificationKind, number: string): string {
  return parseRegistrationNumber(kind, number).display;
}

/** Today as a legal date. */
export function today(): LegalDate {
  return legalDateOf(new Date());
}
