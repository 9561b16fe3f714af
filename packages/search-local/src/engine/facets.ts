import { OBJECT, type Column, type Scalar } from "./column.js";

/** How facets are cut and ordered; Meilisearch's `faceting` setting. */
export interface FacetOptions {
  maxValuesPerFacet: number;
  sortFacetValuesBy: Readonly<Record<string, "alpha" | "count">>;
}

export interface FacetResult {
  /** value as written → number of documents that hold it */
  distribution: Record<string, number>;
  /** null when no value is a number */
  stats: { min: number; max: number } | null;
}

/** Counts the values of one attribute among the given documents. */
export function countFacet(column: Column, docNos: readonly number[], options: FacetOptions): FacetResult {
  const counts = new Map<Scalar, number>();
  let min = Infinity;
  let max = -Infinity;
  const count = (value: Scalar) => {
    counts.set(value, (counts.get(value) ?? 0) + 1);
    if (typeof value === "number") {
      if (value < min) min = value;
      if (value > max) max = value;
    }
  };
  for (const docNo of docNos) {
    const cell = column.cells[docNo];
    if (cell === undefined || cell === null || cell === OBJECT) continue;
    if (typeof cell === "object") for (const value of new Set(cell)) count(value);
    else count(cell);
  }
  const order = options.sortFacetValuesBy[column.attribute] ?? options.sortFacetValuesBy["*"] ?? "alpha";
  const sorted = [...counts].sort(([a, countA], [b, countB]) =>
    order === "count" && countA !== countB ? countB - countA : compareScalars(a, b),
  );
  return {
    distribution: Object.fromEntries(
      sorted.slice(0, options.maxValuesPerFacet).map(([value, n]) => [column.original(value), n]),
    ),
    stats: min <= max ? { min, max } : null,
  };
}

/** Numbers before texts, each in its natural order. */
export function compareScalars(a: Scalar, b: Scalar): number {
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
