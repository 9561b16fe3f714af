import type { Remark } from "./reasons";

/** What a run has done so far; kept after every batch, so that a run that was cut short goes on from there. */
export interface ImportTally {
  /** Batches of rows of an export that are done. */
  coded: number;
  /** Goods of other rows that are done. */
  goods: number;
  created: number;
  updated: number;
  unchanged: number;
  published: number;
  drafts: number;
  /** Pictures that were fetched and kept. */
  pictures: number;
  /** Rows that were refused while writing; what the file alone shows is judged again. */
  rejected: Remark[];
  /** About rows that were taken. */
  warnings: Remark[];
}

/** A run that has done nothing yet. */
export function emptyTally(): ImportTally {
  return {
    coded: 0,
    goods: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    published: 0,
    drafts: 0,
    pictures: 0,
    rejected: [],
    warnings: [],
  };
}
