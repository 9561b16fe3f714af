import type { Locale } from "@/i18n/locale";

const formats = {
  id: new Intl.DateTimeFormat("id-ID", { dateStyle: "long", timeStyle: "short", timeZone: "Asia/Jakarta" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "Asia/Jakarta" }),
};

/** An instant as people in Tangerang read it: `24 November 2026 pukul 18.20 WIB`. */
export function momentInWords(instant: string, locale: Locale): string {
  return `${formats[locale].format(new Date(instant))} WIB`;
}

const days = {
  id: new Intl.DateTimeFormat("id-ID", { day: "numeric", month: "short", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" }),
};

/** A legal date of this year or the last, short: `24 Nov`. */
export function dayInWords(day: string, locale: Locale): string {
  return days[locale].format(new Date(`${day}T00:00:00Z`));
}
