import fc from "fast-check";

import { ApiError } from "../api-error.js";
import type { FilterNode } from "./ast.js";
import { FilterSyntaxError } from "./lexer.js";
import { parseFilter } from "./parse-filter.js";
import { parseExpression } from "./parser.js";

const parse = (filter: unknown) => parseFilter(filter, "invalid_search_filter");
const messageOf = (filter: unknown) => {
  try {
    parse(filter);
  } catch (error) {
    return error instanceof ApiError ? error.message : `not an ApiError: ${String(error)}`;
  }
  return "no error";
};

/** Writes a parsed filter out again, fully bracketed and quoted. */
function print(node: FilterNode): string {
  const quote = (text: string) => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
  switch (node.type) {
    case "and":
    case "or":
      return node.nodes.map((inner) => `(${print(inner)})`).join(node.type === "and" ? " AND " : " OR ");
    case "not":
      return `NOT (${print(node.node)})`;
    case "compare":
      return `${quote(node.attribute)} ${node.operator} ${quote(node.value)}`;
    case "range":
      return `${quote(node.attribute)} ${quote(node.from)} TO ${quote(node.to)}`;
    case "in":
      return `${quote(node.attribute)} IN [${node.values.map(quote).join(", ")}]`;
    case "exists":
      return `${quote(node.attribute)} EXISTS`;
    case "null":
    case "empty":
      return `${quote(node.attribute)} IS ${node.type.toUpperCase()}`;
  }
}

const attribute = fc.string({ minLength: 1, maxLength: 8 });
const value = fc.string({ maxLength: 8 });
const leaf: fc.Arbitrary<FilterNode> = fc.oneof(
  fc.record({
    type: fc.constant("compare" as const),
    attribute,
    operator: fc.constantFrom("=", "!=", ">", ">=", "<", "<=" as const),
    value,
  }),
  fc.record({ type: fc.constant("range" as const), attribute, from: value, to: value }),
  fc.record({ type: fc.constant("in" as const), attribute, values: fc.array(value, { maxLength: 4 }) }),
  fc.record({ type: fc.constantFrom("exists", "null", "empty" as const), attribute }),
);
const tree = fc.letrec<{ node: FilterNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.record({
      type: fc.constantFrom("and", "or" as const),
      nodes: fc.array(tie("node"), { minLength: 2, maxLength: 3 }),
    }),
    // A double NOT is folded away, so none is made inside another.
    fc.record({ type: fc.constant("not" as const), node: leaf }),
  ),
})).node;

describe("filter grammar", () => {
  it.each([
    ["a = 1 AND b = 2 OR c = 3", '(("a" = "1") AND ("b" = "2")) OR ("c" = "3")'],
    ["a = 1 AND (b = 2 OR c = 3)", '("a" = "1") AND (("b" = "2") OR ("c" = "3"))'],
    ["NOT a = 1 AND b = 2", '(NOT ("a" = "1")) AND ("b" = "2")'],
    ["NOT NOT a = 1", '"a" = "1"'],
    ["seller.handle='dapur ibu'", '"seller.handle" = "dapur ibu"'],
    ["a>=-1.5", '"a" >= "-1.5"'],
    ["a NOT IN [x,'y z',]", 'NOT ("a" IN ["x", "y z"])'],
    ["a IN []", '"a" IN []'],
    ["a 1 TO 5", '"a" "1" TO "5"'],
    ["a IS NOT EMPTY", 'NOT ("a" IS EMPTY)'],
    ["a NOT EXISTS", 'NOT ("a" EXISTS)'],
    [`"NOT" = "OR"`, '"NOT" = "OR"'],
    [`a = "say \\"hi\\""`, '"a" = "say \\"hi\\""'],
    [`a = Cikupa\n  AND b = 'Kp. Cikasungka'`, '("a" = "Cikupa") AND ("b" = "Kp. Cikasungka")'],
  ])("reads %s", (expression, expected) => {
    const node = parseExpression(expression);
    expect(node && print(node)).toBe(expected);
  });

  it.each([
    ["a", "Was expecting an operation among"],
    ["a =", "Was expecting a value at position 4, but found the end of the filter."],
    ["a = 1 b = 2", "Found unexpected `b` at position 7."],
    ["a = 1 AND", "Was expecting an attribute"],
    ["(a = 1", "Was expecting `)`"],
    ["a = 1)", "Found unexpected `)`"],
    ["a = 'x", "is missing a closing '"],
    ["a IN [1 2]", "Was expecting `]`"],
    ["a IN 1", "Was expecting `[`"],
    ["a 1 5", "Was expecting `TO`"],
    ["a IS 5", "Was expecting `NULL` or `EMPTY`"],
    ["a NOT 5", "Was expecting `EXISTS` or `IN`"],
    ["AND = 1", "Was expecting an attribute"],
    ["a = {}", "Unexpected character `{` at position 5."],
    [`${"(".repeat(300)}a = 1${")".repeat(300)}`, "maximum depth limit"],
    [7, "expected a string or an array"],
    [[["a = 1", ["b = 2"]]], "inner arrays may hold strings only"],
    [[{}], "arrays may hold strings and arrays of strings only"],
  ])("refuses %j", (filter, message) => {
    expect(messageOf(filter)).toContain(message);
  });

  it("takes nothing at all as no filter", () => {
    for (const filter of [undefined, null, "", "  ", [], [[]], ["", [""]]]) expect(parse(filter)).toBeNull();
  });

  it("reads back every filter it could have printed", () => {
    fc.assert(
      fc.property(tree, (node) => {
        const text = print(node);
        const parsed = parseExpression(text);
        expect(parsed && print(parsed)).toBe(text);
      }),
    );
  });

  it("answers any text with a filter or a 400, never with anything else", () => {
    const words = fc.constantFrom("a", "b.c", "=", "!=", ">=", "AND", "OR", "NOT", "IN", "TO", "IS", "NULL");
    const marks = fc.constantFrom(
      "(",
      ")",
      "[",
      "]",
      ",",
      '"',
      "'",
      "\\",
      " ",
      "EXISTS",
      "EMPTY",
      "1",
      "é",
      "\0",
    );
    const soup = fc.array(fc.oneof(words, marks), { maxLength: 40 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(
        fc.oneof(
          soup,
          fc.string({ unit: "binary" }),
          fc.json().map((text) => JSON.parse(text) as unknown),
        ),
        (filter) => {
          expect(messageOf(filter)).not.toContain("not an ApiError");
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["conditions", (n: number) => Array.from({ length: n }, () => "a = 1").join(" AND ")],
    ["negations", (n: number) => `${"NOT ".repeat(n)} a = 1`],
    ["list values", (n: number) => `a IN [${"x,".repeat(n)}]`],
    ["open brackets", (n: number) => "(".repeat(n)],
    ["open quotes", (n: number) => `a = "${"\\\\ ".repeat(n)}`],
    ["blanks", (n: number) => `a = 1${" ".repeat(n)}`],
  ])("takes linear time over many %s", (_, make) => {
    // The best of several runs, and past the cache: a busy machine only ever makes things slower.
    const timeOf = (text: string) =>
      Math.min(
        ...Array.from({ length: 4 }, () => {
          const start = performance.now();
          try {
            parseExpression(text);
          } catch (error) {
            expect(error).toBeInstanceOf(FilterSyntaxError);
          }
          return performance.now() - start;
        }),
      );
    const small = timeOf(make(20_000));
    const large = timeOf(make(200_000));
    // Ten times the text; quadratic time would be a hundred times. The floor absorbs timer noise.
    expect(large).toBeLessThan(Math.max(small, 3) * 40);
  });
});
