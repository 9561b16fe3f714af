import { dayNumber, type LegalDate } from "@gerai/contracts";

import type { CatalogueQuery } from "../catalogue-query.ts";
import { kecamatanFromSlug } from "../kecamatan.ts";

/** A text as a filter value, quoted so that nothing in it can end the quotation. */
export function quoted(value: string): string {
  return `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

/** Goods that may be listed and bought today; part of every list and search. */
export function listedToday(today: LegalDate): string {
  return `listed_until >= ${dayNumber(today)}`;
}

/** Which of the filters a count leaves out: the group it counts. */
export type FilterGroup = "category" | "kecamatan";

/**
 * The filters of a catalogue query: all must hold. A badge counts only while a certificate behind it is in
 * force today.
 * @param without the group whose own choice is left out, to count what else one could choose there
 */
export function catalogueFilters(query: CatalogueQuery, today: LegalDate, without?: FilterGroup): string[] {
  const now = dayNumber(today);
  const filters: (string | false | null)[] = [
    listedToday(today),
    query.category !== null && without !== "category" && `category_handle = ${quoted(query.category)}`,
    query.kecamatan !== null &&
      without !== "kecamatan" &&
      `kecamatan = ${quoted(kecamatanFromSlug(query.kecamatan))}`,
    query.halal && `halal_until >= ${now}`,
    query.bpom && `bpom_until >= ${now}`,
    query.pirt && `pirt_until >= ${now}`,
    query.min !== null && `price_min >= ${query.min}`,
    query.max !== null && `price_min <= ${query.max}`,
    query.inStock && "in_stock = true",
  ];
  return filters.filter((filter) => typeof filter === "string");
}

/** The order of a catalogue query; words rank themselves, without words the newest come first. */
export function catalogueSort(query: CatalogueQuery): string[] {
  switch (query.sort) {
    case "termurah":
      return ["price_min:asc"];
    case "termahal":
      return ["price_min:desc"];
    case "nama":
      return ["title:asc"];
    case "terbaru":
      return ["created_ts:desc"];
    case "relevan":
    case null:
      return query.q === "" ? ["created_ts:desc"] : [];
  }
}

/** Whether a text can be a handle at all; anything else is answered without asking the index. */
export function isHandle(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,199}$/i.test(text);
}

/** Whether a text can be an id of the backend. */
export function isRecordId(text: string): boolean {
  return /^[a-z0-9][a-z0-9_-]{0,99}$/i.test(text);
}
