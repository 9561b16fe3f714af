import type { Locale } from "@/i18n/locale";

const formats = {
  id: new Intl.DateTimeFormat("id-ID", { dateStyle: "long", timeStyle: "short", timeZone: "Asia/Jakarta" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "Asia/Jakarta" }),
};

/** An instant as people in Tangerang read it: `24 November 2026 pukul 18.20 WIB`. */
export function momentInWords(instant: string, locale: Locale): string {
  return `${formats[locale].format(new Date(instant))} WIB`;
}
