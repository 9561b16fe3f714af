import { HOLIDAY_NOTE_LENGTH, HOLIDAY_ORDERS, isLegalDate, type HolidayOrders } from "@gerai/contracts";
import { z } from "zod";

import { linesOf, textOf } from "@/lib/forms/form-state";
import { kecamatanOf, villageOf } from "@/lib/places/places";
import type { Dictionary } from "@/i18n";

/** What can be wrong with a form of the shop; the words are in `i18n`. */
export type ShopProblem = keyof Dictionary["sellerShop"]["problems"];

/** A form as it was read: what may be shown again, what is wrong, and what to send when nothing is. */
export interface Reading<T> {
  values: Record<string, string>;
  problems: { field: string; problem: ShopProblem }[];
  /** Complete only when there are no problems. */
  data: T;
}

/** The body of `POST /seller/shop`, as far as this form goes. */
export interface ShopChange {
  name: string;
  contact_name: string;
  nib: string | null;
  since: number | null;
  whatsapp: string | null;
  email: string | null;
  kecamatan_code: string;
  village_code: string | null;
  story: string;
  story_en: string | null;
}

/** The body of `POST /seller/shop/holiday`. */
export interface HolidayChange {
  from: string | null;
  until: string;
  note: string | null;
  orders: HolidayOrders;
}

/** Names of the fields, as messages and links of several pages point to them. */
export const HOLIDAY_FIELD = {
  from: "liburDari",
  until: "liburSampai",
  note: "liburCatatan",
  orders: "liburPesanan",
} as const;

/** Reads what buyers are told of the shop. */
export function readShop(form: FormData, today: string): Reading<ShopChange> {
  const kecamatan = kecamatanOf(textOf(form, "kecamatan", 10))?.code ?? "";
  const typedVillage = textOf(form, "village", 20);
  // A village of the kecamatan that was chosen before is none of this one.
  const village = typedVillage.startsWith(`${kecamatan}.`) ? (villageOf(typedVillage)?.code ?? "") : "";
  const values = {
    name: textOf(form, "name", 200),
    contactName: textOf(form, "contactName", 200),
    nib: textOf(form, "nib", 40),
    since: textOf(form, "since", 10),
    whatsapp: textOf(form, "whatsapp", 40),
    email: textOf(form, "email", 200),
    kecamatan,
    village,
    story: linesOf(form, "story"),
    storyEn: linesOf(form, "storyEn"),
  };
  const nib = digitsOf(values.nib);
  const since = /^\d{4}$/.test(values.since) ? Number(values.since) : null;
  const thisYear = Number(today.slice(0, 4));
  return {
    values,
    problems: listed(
      ["name", values.name === "" ? "nameMissing" : null],
      ["contactName", values.contactName === "" ? "contactNameMissing" : null],
      [
        "whatsapp",
        values.whatsapp !== "" && !/^(?:62|0+)?8\d{7,12}$/.test(digitsOf(values.whatsapp))
          ? "whatsappOdd"
          : null,
      ],
      ["email", values.email !== "" && !z.email().safeParse(values.email).success ? "emailOdd" : null],
      ["nib", nib !== "" && !/^\d{13}$/.test(nib) ? "nibOdd" : null],
      [
        "since",
        values.since === "" || (since !== null && since >= 1900 && since <= thisYear) ? null : "sinceOdd",
      ],
      ["kecamatan", kecamatan === "" ? "kecamatanMissing" : null],
    ),
    data: {
      name: values.name,
      contact_name: values.contactName,
      nib: orNull(nib),
      since,
      whatsapp: orNull(digitsOf(values.whatsapp)),
      email: orNull(values.email),
      kecamatan_code: kecamatan,
      village_code: orNull(village),
      story: values.story,
      story_en: orNull(values.storyEn),
    },
  };
}

/** Reads the form of a holiday; whether its days are too far away the backend knows. */
export function readHoliday(form: FormData, today: string): Reading<HolidayChange> {
  const from = textOf(form, HOLIDAY_FIELD.from, 20);
  const until = textOf(form, HOLIDAY_FIELD.until, 20);
  const note = textOf(form, HOLIDAY_FIELD.note, HOLIDAY_NOTE_LENGTH);
  const orders = HOLIDAY_ORDERS.find((one) => one === textOf(form, HOLIDAY_FIELD.orders, 20)) ?? "closed";
  const first = isLegalDate(from) ? from : today;
  return {
    values: {
      [HOLIDAY_FIELD.from]: from,
      [HOLIDAY_FIELD.until]: until,
      [HOLIDAY_FIELD.note]: note,
      [HOLIDAY_FIELD.orders]: orders,
    },
    problems: listed(
      [HOLIDAY_FIELD.from, from !== "" && !isLegalDate(from) ? "dayOdd" : null],
      [HOLIDAY_FIELD.until, untilProblem(until, first, today)],
    ),
    data: { from: orNull(from), until, note: orNull(note), orders },
  };
}

function untilProblem(until: string, first: string, today: string): ShopProblem | null {
  if (until === "") return "untilMissing";
  if (!isLegalDate(until)) return "dayOdd";
  if (until < today) return "untilPast";
  return until < first ? "untilBeforeFrom" : null;
}

/** The field that a refusal of the backend is about; null when no single one is. */
export function fieldOfShopRefusal(code: string | null): string | null {
  if (code === null) return null;
  if (code.startsWith("nib_")) return "nib";
  const fields: Readonly<Record<string, string>> = {
    unknown_place: "kecamatan",
    whatsapp_shape: "whatsapp",
    holiday_from_past: HOLIDAY_FIELD.from,
    holiday_until_past: HOLIDAY_FIELD.until,
    holiday_until_before_from: HOLIDAY_FIELD.until,
    holiday_too_long: HOLIDAY_FIELD.until,
  };
  return Object.hasOwn(fields, code) ? (fields[code] ?? null) : null;
}

/** Keeps what was found, in the order of the fields. */
export function listed(
  ...found: [field: string, problem: ShopProblem | null][]
): { field: string; problem: ShopProblem }[] {
  return found.flatMap(([field, problem]) => (problem === null ? [] : [{ field, problem }]));
}

/** Digits of a number, however people group them. */
export function digitsOf(typed: string): string {
  return typed.replaceAll(/[\s.()+-]/g, "");
}

/** Null for a field left empty, which clears what was there. */
export function orNull(text: string): string | null {
  return text === "" ? null : text;
}
