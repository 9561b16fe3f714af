/** One line of the report. */
export interface Line {
  what: string;
  measured: string;
  /** What it is compared with, in words. */
  against: string;
  /** Whether the aim was met; undefined for figures without one. */
  met?: boolean;
}

/** Prints lines in columns, with a mark where an aim was met or missed. */
export function print(title: string, lines: readonly Line[]): void {
  console.log(`\n${title}`);
  const width = (pick: (line: Line) => string) => Math.max(...lines.map((line) => pick(line).length));
  const [first, second] = [width((line) => line.what), width((line) => line.measured)];
  for (const { what, measured, against, met } of lines) {
    const mark = met === undefined ? " " : met ? "+" : "-";
    console.log(`  ${mark} ${what.padEnd(first)}  ${measured.padStart(second)}  ${against}`);
  }
}

/** How many of the aims were met. */
export function tally(lines: readonly Line[]): string {
  const aims = lines.filter(({ met }) => met !== undefined);
  return `${aims.filter(({ met }) => met).length} of ${aims.length} aims met`;
}
