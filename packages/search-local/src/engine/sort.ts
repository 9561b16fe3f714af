import { OBJECT, type Cell, type Column, type Scalar } from "./column.js";
import { compareScalars } from "./facets.js";

export interface SortKey {
  attribute: string;
  descending: boolean;
}

/** Reads `price_min:asc`; undefined when it has another form. */
export function parseSortKey(text: string): SortKey | undefined {
  const match = /^(.+):(asc|desc)$/.exec(text);
  return match?.[1] === undefined ? undefined : { attribute: match[1], descending: match[2] === "desc" };
}

/**
 * Compares two documents by one attribute. Documents without a value come last in either direction;
 * of several values the one that comes first counts.
 */
export function sortComparator(column: Column, descending: boolean): (a: number, b: number) => number {
  const sign = descending ? -1 : 1;
  return (a, b) => {
    const left = leading(column.cells[a], sign);
    const right = leading(column.cells[b], sign);
    if (left === undefined || right === undefined) {
      return Number(left === undefined) - Number(right === undefined);
    }
    return sign * compareScalars(left, right);
  };
}

function leading(cell: Cell, sign: number): Scalar | undefined {
  if (cell === undefined || cell === null || cell === OBJECT) return undefined;
  if (typeof cell !== "object") return cell;
  return cell.reduce<Scalar | undefined>(
    (best, value) => (best === undefined || sign * compareScalars(value, best) < 0 ? value : best),
    undefined,
  );
}
