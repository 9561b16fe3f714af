import { isLegalDate } from "@gerai/contracts";

import { invalid } from "../../errors/person-error";
import { storeRoute } from "./store-routes";

/** A request that cannot be understood; the message says what is wrong and what is expected. */
export class BadInput extends Error {}

const LARGEST_PAGE = 100;
/** Postgres counts rows in 64 bits, but nobody pages this far: a larger number is a mistake or an attack. */
const LARGEST_OFFSET = 1_000_000;
const DEEPEST_QUERY = 5;
const LONGEST_SEARCH = 200;
const MOST_VALUES = 200;
const DATE_FIELDS = ["created_at", "updated_at", "deleted_at"];
const DATE_OPERATORS = ["$eq", "$ne", "$gt", "$gte", "$lt", "$lte", "$in", "$nin"];
const NUL = "\u0000";

type Query = Record<string, unknown>;

/** Longer than any name, address or note that a person types into the shop. */
const LONGEST_TEXT = 2000;
/** More parts than the body of any Store route has. */
const MOST_PARTS = 2000;

/**
 * Refuses bodies that would fill the database with what nobody reads.
 * @throws MedusaError in words for people: whoever pastes a long text into a form reads them
 */
export function refuseExcess(value: unknown): void {
  let parts = 0;
  const walk = (one: unknown, name: string): void => {
    parts += 1;
    if (parts > MOST_PARTS) throw new BadInput(`The body has more than ${MOST_PARTS} values`);
    if (typeof one === "string" && one.length > LONGEST_TEXT) throw textTooLong(name);
    if (typeof one !== "object" || one === null) return;
    for (const [key, inner] of Object.entries(one)) {
      walk(key, name);
      walk(inner, key);
    }
  };
  walk(value, "");
}

/** A text of a form that is longer than what it is kept in. */
export function textTooLong(name: string) {
  const which = name === "" ? "" : ` "${name.slice(0, 50)}"`;
  return invalid("text_too_long", `Isian${which} terlalu panjang. Singkatkan, lalu kirim lagi.`);
}

/** Refuses NUL characters anywhere: Postgres cannot store them and core answers 500. */
export function refuseNul(value: unknown, depth = 0): void {
  if (typeof value === "string") {
    if (value.includes(NUL)) throw new BadInput("The request contains a NUL character");
    return;
  }
  if (typeof value !== "object" || value === null) return;
  if (depth > 50) throw new BadInput("The request is nested too deeply");
  for (const [key, inner] of Object.entries(value)) {
    if (key.includes(NUL)) throw new BadInput("The request contains a NUL character");
    refuseNul(inner, depth + 1);
  }
}

/**
 * Checks the query of a Store route for everything that core answers with 500, and caps the page size.
 * @param path below `/store`
 * @returns the query to hand on; the same object unless something had to be changed
 * @throws BadInput
 */
export function checkedStoreQuery(method: string, path: string, query: Query): Query {
  refuseNul(query);
  refuseDepth(query);
  refuseDottedNames(query);
  const route = storeRoute(method, path);
  if (query.with_deleted !== undefined) throw new BadInput("with_deleted is not available on Store routes");
  const checked = { ...query };
  if (query.offset !== undefined) checked.offset = wholeNumber("offset", query.offset, LARGEST_OFFSET);
  if (query.limit !== undefined) {
    checked.limit = String(
      Math.min(LARGEST_PAGE, Number(wholeNumber("limit", query.limit, Number.MAX_SAFE_INTEGER))),
    );
  }
  if (query.q !== undefined) checkSearch(query.q);
  if (query.order !== undefined) checkOrder(query.order, route.sortable);
  checkDates(query);
  return checked;
}

/** Depth and breadth of a parsed query string. */
function refuseDepth(query: Query): void {
  let values = 0;
  const walk = (value: unknown, depth: number): void => {
    values += 1;
    if (values > MOST_VALUES) throw new BadInput(`The query has more than ${MOST_VALUES} values`);
    if (typeof value !== "object" || value === null) return;
    if (depth >= DEEPEST_QUERY) throw new BadInput("The query is nested too deeply");
    for (const inner of Object.values(value)) walk(inner, depth + 1);
  };
  walk(query, 0);
}

/** Core splits the names of parameters at dots and answers 500 to more than one of them. */
function refuseDottedNames(query: Query): void {
  const dotted = Object.keys(query).find((name) => name.split(".").length > 2);
  if (dotted !== undefined) throw new BadInput("A parameter has more than one dot in its name");
}

function wholeNumber(name: string, value: unknown, largest: number): string {
  if (typeof value !== "string" || !/^\d{1,15}$/.test(value)) {
    throw new BadInput(`${name} must be a whole number, zero or more`);
  }
  if (Number(value) > largest) throw new BadInput(`${name} must not be larger than ${largest}`);
  return value;
}

function checkSearch(value: unknown): void {
  if (typeof value !== "string") throw new BadInput("q must be one text");
  if (value.length > LONGEST_SEARCH)
    throw new BadInput(`q must not be longer than ${LONGEST_SEARCH} characters`);
}

function checkOrder(value: unknown, sortable: readonly string[]): void {
  const column = typeof value === "string" ? value.replace(/^-/, "") : "";
  if (!sortable.includes(column)) {
    throw new BadInput(
      sortable.length === 0
        ? "order is not available here"
        : `order must be one of ${sortable.join(", ")}, with a leading - for descending`,
    );
  }
}

/** Date filters, also inside `$and`, `$or` and `variants`. */
function checkDates(query: Query): void {
  for (const [key, value] of Object.entries(query)) {
    if (DATE_FIELDS.includes(key)) checkDateFilter(key, value);
    else if (typeof value === "object" && value !== null) checkDates(value as Query);
  }
}

function checkDateFilter(name: string, value: unknown): void {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    for (const [operator, operand] of Object.entries(value)) {
      if (!DATE_OPERATORS.includes(operator)) {
        throw new BadInput(`${name} accepts ${DATE_OPERATORS.join(", ")}`);
      }
      checkDateFilter(name, operand);
    }
    return;
  }
  for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
    // An unescaped plus of a time zone arrives as a space.
    const text = typeof one === "string" ? one.replace(" ", "+") : "";
    const isInstant =
      /^[\d-]{10}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/.test(text) && !Number.isNaN(Date.parse(text));
    // JavaScript rolls 31 February over; Postgres does not.
    if (!isInstant || !isLegalDate(text.slice(0, 10))) {
      throw new BadInput(`${name} must be a date such as 2026-11-24 or 2026-11-24T08:00:00Z`);
    }
  }
}
