import { readFile } from "node:fs/promises";

import type { ExecArgs } from "@medusajs/framework/types";

import { importProducts } from "../importer/import-products";
import { readOptions } from "../importer/options";
import { readSheet } from "../importer/read-sheet";
import { UnusableInput } from "../importer/reasons";
import { summaryOf } from "../importer/report";

/**
 * Takes a maker's list of goods: `medusa exec ./src/scripts/import-products.ts -- FILE.csv --seller HANDLE`.
 * Ends with exit code 1 only when file, shop or command cannot be used; rejected rows are a result, not a failure.
 */
export default async function importProductsScript({ container, args }: ExecArgs): Promise<void> {
  try {
    const options = readOptions(args.length > 0 ? args : wordsAfterDashes());
    const report = await importProducts(container, {
      ...options,
      sheet: await readSheet(await readBytes(options.file)),
      onBatch: (done, all) => {
        process.stdout.write(`Impor: ${String(done)} dari ${String(all)} baris\n`);
      },
    });
    process.stdout.write(`\n${summaryOf(report)}\n`);
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}

/** `medusa exec` refuses options it does not know and keeps what follows `--` from its script. */
function wordsAfterDashes(): string[] {
  const dashes = process.argv.indexOf("--");
  return dashes === -1 ? [] : process.argv.slice(dashes + 1);
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new UnusableInput("file_unreadable", `Berkas "${file}" tidak dapat dibaca (${reason}).`);
  }
}
