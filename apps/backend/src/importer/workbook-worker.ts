import { parentPort, workerData } from "node:worker_threads";

import { unzipSync } from "fflate";
import { readSheet } from "read-excel-file/universal";

// A thread of its own, started by `read-xlsx.ts`. It imports nothing of ours, so that Node runs it as it stands.

/** Bytes of all parts together; a workbook of 20,000 rows has a fifth of it, a bomb far more. */
const MOST_UNPACKED = 120_000_000;
const MOST_COLUMNS = 200;

type Cell = string | number | boolean | Date | null;

/** What the sheet says, or that it cannot be read. */
type Answer = { rows: string[][] } | { broken: true };

/** A cell the way people see it. */
function shown(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell.trim();
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  // Fifteen digits are what Excel shows of 0.1 + 0.2; "25.125" would be read as twenty-five thousand.
  const text = String(Number(cell.toPrecision(15)));
  return /^-?\d+\.\d{3}$/.test(text) ? `${text}0` : text;
}

async function read(bytes: Uint8Array): Promise<Answer> {
  // Lists the archive without unpacking. The reader below never unpacks more of a part than is declared here.
  let unpacked = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      return false;
    },
  });
  if (unpacked > MOST_UNPACKED) return { broken: true };
  // Its types name the constructor of dates where it means dates.
  const rows = (await readSheet(new Blob([new Uint8Array(bytes)]))) as Cell[][];
  return { rows: rows.map((cells) => cells.slice(0, MOST_COLUMNS).map(shown)) };
}

read(workerData as Uint8Array).then(
  (answer) => parentPort?.postMessage(answer),
  () => parentPort?.postMessage({ broken: true } satisfies Answer),
);
