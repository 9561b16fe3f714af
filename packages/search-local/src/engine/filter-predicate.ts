import type { CompareOperator, FilterNode } from "../filter/ast.js";
import { someValue, type Column, type Scalar } from "./column.js";
import { fold } from "./text.js";

/** Whether a document, by its number, passes. */
export type Predicate = (docNo: number) => boolean;

/**
 * Turns a parsed filter into a test over columns.
 * @param column gives the column of an attribute; throws when it may not be filtered on
 */
export function compileFilter(node: FilterNode, column: (attribute: string) => Column): Predicate {
  switch (node.type) {
    case "and": {
      const tests = node.nodes.map((inner) => compileFilter(inner, column));
      return (docNo) => tests.every((test) => test(docNo));
    }
    case "or": {
      const tests = node.nodes.map((inner) => compileFilter(inner, column));
      return (docNo) => tests.some((test) => test(docNo));
    }
    case "not": {
      const test = compileFilter(node.node, column);
      return (docNo) => !test(docNo);
    }
    case "compare": {
      const { cells } = column(node.attribute);
      const test = comparison(node.operator, node.value);
      // `!=` means "no value equals", so a document without the attribute passes.
      if (node.operator === "!=") return (docNo) => !someValue(cells[docNo], test);
      return (docNo) => someValue(cells[docNo], test);
    }
    case "range": {
      const { cells } = column(node.attribute);
      const above = comparison(">=", node.from);
      const below = comparison("<=", node.to);
      return (docNo) => someValue(cells[docNo], (value) => above(value) && below(value));
    }
    case "in": {
      const { cells } = column(node.attribute);
      const wanted = new Set<Scalar>(node.values.flatMap(readings));
      return (docNo) => someValue(cells[docNo], (value) => wanted.has(value));
    }
    case "exists": {
      const { cells } = column(node.attribute);
      return (docNo) => cells[docNo] !== undefined;
    }
    case "null": {
      const { cells } = column(node.attribute);
      return (docNo) => cells[docNo] === null;
    }
    case "empty": {
      const { cells } = column(node.attribute);
      return (docNo) => {
        const cell = cells[docNo];
        return cell === "" || (Array.isArray(cell) && cell.length === 0);
      };
    }
  }
}

/** The same test, asked at most once per document: a query meets a document once for every word and term. */
export function memoise(predicate: Predicate): Predicate {
  const answers: (boolean | undefined)[] = [];
  return (docNo) => (answers[docNo] ??= predicate(docNo));
}

/** A filter value may mean a number as well as a text. */
function readings(value: string): Scalar[] {
  const number = toNumber(value);
  return number === undefined ? [fold(value)] : [fold(value), number];
}

function toNumber(value: string): number | undefined {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value) ? Number(value) : undefined;
}

/** Numbers compare with numbers, texts with texts in code point order. */
function comparison(operator: CompareOperator, value: string): (cell: Scalar) => boolean {
  const text = fold(value);
  const number = toNumber(value);
  if (operator === "=" || operator === "!=") return (cell) => cell === text || cell === number;
  const wanted = number ?? text;
  const ordered = ORDER[operator];
  return (cell) => typeof cell === typeof wanted && ordered(cell, wanted);
}

const ORDER: Record<"<" | "<=" | ">" | ">=", (a: Scalar, b: Scalar) => boolean> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};
