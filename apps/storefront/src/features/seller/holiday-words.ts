import type { LegalDate } from "@gerai/contracts";

import type { Locale } from "../../i18n/locale.ts";

/** Made once: a formatter costs far more than a date. */
const formats = {
  id: formatsOf("id-ID"),
  en: formatsOf("en-GB"),
};

/** A day as it is said near it: `3 Desember`, with the year only when it is another one. */
export function nearDay(date: LegalDate, today: LegalDate, locale: Locale): string {
  const { withYear, plain } = formats[locale];
  const format = date.slice(0, 4) === today.slice(0, 4) ? plain : withYear;
  return format.format(new Date(`${date}T00:00:00Z`));
}

function formatsOf(language: string) {
  const day = { day: "numeric", month: "long", timeZone: "UTC" } as const;
  return {
    plain: new Intl.DateTimeFormat(language, day),
    withYear: new Intl.DateTimeFormat(language, { ...day, year: "numeric" }),
  };
}
