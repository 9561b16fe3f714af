import {
  daysAfter,
  formatLegalDate,
  HOLIDAY_MOST_DAYS,
  isLegalDate,
  type HolidayColumns,
  type HolidayOrders,
  type LegalDate,
} from "@gerai/contracts";

import { invalid } from "../../errors/person-error";

/** A holiday as a maker enters it; `until: null` ends the one there is. */
export interface HolidayInput {
  /** First day; today unless told. */
  from?: LegalDate | null;
  until: LegalDate | null;
  note?: string | null;
  /** No orders are taken unless told. */
  orders?: HolidayOrders;
}

const NONE: HolidayColumns = {
  holiday_from: null,
  holiday_until: null,
  holiday_note: null,
  holiday_orders: "closed",
};

/**
 * Judges a holiday and turns it into columns.
 * @param current as stored: a holiday that runs already keeps its first day when it is changed
 * @throws MedusaError with an Indonesian reason
 */
export function prepareHoliday(
  { from: typedFrom, until, note, orders = "closed" }: HolidayInput,
  today: LegalDate,
  current: Pick<HolidayColumns, "holiday_from">,
): HolidayColumns {
  if (until === null) return NONE;
  const from = typedFrom ?? today;
  if (!isLegalDate(from) || !isLegalDate(until)) {
    throw invalid("holiday_day_shape", "Tulis tanggal libur yang benar, misalnya 2026-12-03.");
  }
  if (from < today && from !== current.holiday_from) {
    throw invalid("holiday_from_past", "Hari pertama libur sudah lewat. Pilih hari ini atau sesudahnya.");
  }
  if (until < today) {
    throw invalid("holiday_until_past", "Hari terakhir libur sudah lewat. Pilih hari ini atau sesudahnya.");
  }
  if (until < from) {
    throw invalid(
      "holiday_until_before_from",
      `Hari terakhir libur tidak boleh sebelum hari pertamanya, ${formatLegalDate(from)}.`,
    );
  }
  const latest = daysAfter(from < today ? today : from, HOLIDAY_MOST_DAYS);
  if (from > daysAfter(today, HOLIDAY_MOST_DAYS) || until > latest) {
    throw invalid(
      "holiday_too_long",
      `Libur dapat diatur paling lama ${HOLIDAY_MOST_DAYS} hari. Periksa lagi tanggalnya.`,
    );
  }
  return {
    holiday_from: from,
    holiday_until: until,
    holiday_note: note?.trim() ? note.trim() : null,
    holiday_orders: orders,
  };
}
