import { z } from "zod";

import { legalDateOf, type LegalDate } from "./dates.js";

/** What becomes of orders while a shop is on holiday: none are taken, or they are dealt with after it. */
export const HOLIDAY_ORDERS = ["closed", "later"] as const;
export type HolidayOrders = (typeof HOLIDAY_ORDERS)[number];

/** How many days a holiday may last, and how many days ahead it may begin: a typing error must not close a shop for years. */
export const HOLIDAY_MOST_DAYS = 90;
/** Letters of the note beside it. */
export const HOLIDAY_NOTE_LENGTH = 160;

const legalDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A holiday as anybody may read it; whether it lasts today is judged with `holidayOn`, so old data cannot lie. */
export const holidaySchema = z.object({
  /** First day, in Jakarta. */
  from: legalDate,
  /** Last day. */
  until: legalDate,
  /** In the maker's words. */
  note: z.string().nullable(),
  orders: z.enum(HOLIDAY_ORDERS),
});
export type Holiday = z.infer<typeof holidaySchema>;

/** The columns of a shop that hold its holiday. */
export const HOLIDAY_COLUMNS = ["holiday_from", "holiday_until", "holiday_note", "holiday_orders"] as const;

/** A shop's holiday as it is stored; both days or none. */
export interface HolidayColumns {
  holiday_from: LegalDate | null;
  holiday_until: LegalDate | null;
  holiday_note: string | null;
  holiday_orders: HolidayOrders;
}

/** The holiday that a shop has entered, past, running or to come; null when there is none. */
export function holidayOf(shop: HolidayColumns): Holiday | null {
  if (!shop.holiday_from || !shop.holiday_until) return null;
  return {
    from: shop.holiday_from,
    until: shop.holiday_until,
    note: shop.holiday_note,
    orders: shop.holiday_orders,
  };
}

/** The holiday if it lasts on a day, its first and last day included; else null. */
export function holidayOn(holiday: Holiday | null | undefined, today: LegalDate): Holiday | null {
  return holiday && holiday.from <= today && today <= holiday.until ? holiday : null;
}

/** Whether goods of a shop on this holiday can be ordered on a day. */
export function takesOrders(holiday: Holiday | null | undefined, today: LegalDate): boolean {
  return holidayOn(holiday, today)?.orders !== "closed";
}

/** The day so many days after another. */
export function daysAfter(date: LegalDate, days: number): LegalDate {
  return legalDateOf(new Date(new Date(`${date}T12:00:00+07:00`).getTime() + days * 86_400_000));
}
