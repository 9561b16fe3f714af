interface Said {
  row: number;
}

/** Rows of which the same is said, with the first few of their numbers. */
export interface RemarkGroup {
  message: string;
  /** The first rows, for reading. */
  rows: string;
  more: boolean;
}

const NAMED = 8;

/** Gathers rows of which the same is said, in the order in which it was first said. */
export function grouped<Remark extends Said>(
  remarks: readonly Remark[],
  messageOf: (remark: Remark) => string,
): RemarkGroup[] {
  const groups = new Map<string, number[]>();
  for (const remark of remarks) {
    const message = messageOf(remark);
    groups.set(message, [...(groups.get(message) ?? []), remark.row]);
  }
  return [...groups].map(([message, rows]) => ({
    message,
    rows: rows.slice(0, NAMED).join(", "),
    more: rows.length > NAMED,
  }));
}
