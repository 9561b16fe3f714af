import { createRequire } from "node:module";

/** As many as qs reads parameters at all, so no honest list is cut. */
const LARGEST_INDEX = 1000;

interface ParseOptions {
  arrayLimit?: number;
}

/** The part of the qs package that is replaced. */
interface QueryStringParser {
  parse: (text: string, options?: ParseOptions) => unknown;
}

/**
 * Core reads every query with `qs.parse(text, { arrayLimit: Infinity })`, before any middleware of ours. With that,
 * `?id[4294967294]=x` makes qs walk an array of four thousand million holes and one request stops the server for
 * minutes. There is no setting for it, so the one function is given a bound.
 */
export function boundQueryArrays(): void {
  // The very copy that Medusa uses, wherever npm has put it.
  const requireAsMedusa = createRequire(require.resolve("@medusajs/medusa/package.json"));
  const qs = requireAsMedusa("qs") as QueryStringParser & { bounded?: true };
  if (qs.bounded) return;
  const { parse } = qs;
  qs.parse = (text, options) =>
    parse(text, { ...options, arrayLimit: Math.min(options?.arrayLimit ?? LARGEST_INDEX, LARGEST_INDEX) });
  qs.bounded = true;
}
