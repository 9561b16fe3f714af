import { invalidRequest, unsupported } from "./api-error.js";
import type { FormHash, FormValue } from "./form.js";

/** What a parameter may hold. `later`: Stripe knows it, this server does not act on it and says so. */
export type Param =
  | { kind: "integer" }
  | { kind: "text" }
  | { kind: "flag" }
  | { kind: "choice"; of: readonly string[] }
  | { kind: "texts" }
  | { kind: "list" }
  | { kind: "hash"; fields: Params }
  | { kind: "later" };
export type Params = Readonly<Record<string, Param>>;

/**
 * Compares parameters with what an endpoint takes.
 * @throws ApiError as Stripe answers: unknown names, numbers that are none, values that are not offered
 */
export function checkParams(
  given: FormHash,
  known: Params,
  required: readonly string[] = [],
  path = "",
): void {
  for (const [name, value] of Object.entries(given)) {
    const param = path === "" ? name : `${path}[${name}]`;
    const expected = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!expected) {
      throw invalidRequest(`Received unknown parameter: ${param}`, { code: "parameter_unknown", param });
    }
    checkValue(value, expected, param);
  }
  for (const name of required) {
    if (given[name] === undefined || given[name] === "") {
      throw invalidRequest(`Missing required param: ${name}.`, { code: "parameter_missing", param: name });
    }
  }
}

function checkValue(value: FormValue, expected: Param, param: string): void {
  switch (expected.kind) {
    case "later":
      throw unsupported(param);
    case "hash":
      if (typeof value === "string") throw invalidRequest(`Invalid hash`, { param });
      checkParams(value, expected.fields, [], param);
      return;
    case "texts":
      checkTexts(value, param);
      return;
    case "list":
      if (typeof value === "string" && value !== "") throw invalidRequest("Invalid array", { param });
      return;
    case "text":
      if (typeof value !== "string") throw invalidRequest(`Invalid string: must be a string`, { param });
      return;
    case "integer":
      if (typeof value !== "string" || !/^-?\d+$/.test(value)) {
        throw invalidRequest(`Invalid integer: ${typeof value === "string" ? value : "hash"}`, {
          code: "parameter_invalid_integer",
          param,
        });
      }
      return;
    case "flag":
      if (value !== "true" && value !== "false") throw invalidRequest("Invalid boolean", { param });
      return;
    case "choice":
      if (typeof value !== "string" || !expected.of.includes(value)) {
        throw invalidRequest(`Invalid ${param}: must be one of ${expected.of.join(", ")}`, { param });
      }
  }
}

const MOST_KEYS = 50;
const LONGEST_KEY = 40;
const LONGEST_VALUE = 500;

function checkTexts(value: FormValue, param: string): void {
  if (typeof value === "string") {
    if (value !== "") throw invalidRequest("Invalid hash", { param });
    return;
  }
  const entries = Object.entries(value);
  if (entries.length > MOST_KEYS) throw invalidRequest(`Too many keys in ${param}`, { param });
  for (const [key, text] of entries) {
    if (typeof text !== "string" || key.length > LONGEST_KEY || text.length > LONGEST_VALUE) {
      throw invalidRequest(`Invalid value for ${param}[${key}]`, { param });
    }
  }
}
