import path from "node:path";
import { Worker } from "node:worker_threads";

import { tooManyRows, MAX_ROWS, type Sheet } from "./read-csv";
import { UnusableInput } from "./reasons";

/** Longer than any honest workbook takes, also on a busy machine. */
const MOST_MS = 30_000;
/** A sheet with one cell a million rows down is filled up to there; the thread ends before the process suffers. */
const MOST_HEAP_MB = 256;

const WORKER = path.join(__dirname, `workbook-worker${path.extname(__filename)}`);

const broken = () =>
  new UnusableInput(
    "workbook_broken",
    "Berkas Excel ini tidak dapat dibaca. Simpan ulang sebagai .xlsx atau CSV, lalu coba lagi.",
  );

/**
 * Reads the first sheet of an Excel workbook (.xlsx) as text, the way people see its cells; formulas give their last
 * value. It happens in a thread of its own, with a bound on memory and time, so that no file holds up anybody else.
 * @throws UnusableInput with an Indonesian message when the file as a whole cannot be used
 */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet> {
  const [header, ...rest] = await readRows(bytes);
  if (!header) throw new UnusableInput("file_empty", "Berkas kosong.");
  const rows = rest
    .map((cells, index) => ({ row: index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (rows.length > MAX_ROWS) throw tooManyRows();
  return { header, rows };
}

function readRows(bytes: Uint8Array): Promise<string[][]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
      // Run from the source, the thread's file is read by Node itself, which would like the package to say "module".
      execArgv: [...process.execArgv, "--disable-warning=MODULE_TYPELESS_PACKAGE_JSON"],
    });
    const timer = setTimeout(() => {
      reject(broken());
      void worker.terminate();
    }, MOST_MS);
    worker.on("message", (answer: { rows: string[][] } | { broken: true }) => {
      if ("rows" in answer) resolve(answer.rows);
      else reject(broken());
    });
    worker.on("error", () => reject(broken()));
    worker.on("exit", () => {
      clearTimeout(timer);
      reject(broken());
    });
  });
}
