/** A record as it is read for the log. */
export type Snapshot = Readonly<Record<string, unknown>>;

/** What an act changed, fit to be kept. */
export interface Difference {
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  /** Names of all changed columns, also those whose values are not kept. */
  changed: string[];
}

/** Columns that change with every write and tell nothing. */
const NOISE = new Set(["updated_at", "created_at"]);

/**
 * Compares a record before and after an act.
 * @param kept columns whose values may be kept; of all others only the name is
 * @param before null when the record did not exist
 * @param after null when it is gone
 */
export function difference(
  kept: readonly string[],
  before: Snapshot | null,
  after: Snapshot | null,
): Difference {
  const columns = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const changed = columns
    .filter((column) => !NOISE.has(column) && !same(before?.[column], after?.[column]))
    .toSorted();
  const values = (snapshot: Snapshot | null) =>
    snapshot === null
      ? null
      : Object.fromEntries(
          changed
            .filter((column) => kept.includes(column))
            .map((column) => [column, snapshot[column] ?? null]),
        );
  return { before: values(before), after: values(after), changed };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
