import { MAX_BYTES, readCsv, type Sheet } from "./read-csv";
import { readXlsx } from "./read-xlsx";
import { UnusableInput } from "./reasons";

/**
 * Reads a table of goods, whichever kind of file it is: told from its first bytes, not from its name.
 * @throws UnusableInput with an Indonesian message when the file as a whole cannot be used
 */
export async function readSheet(bytes: Uint8Array): Promise<Sheet> {
  if (bytes.length > MAX_BYTES) {
    throw new UnusableInput("file_too_large", "Berkas lebih dari 20 MB. Bagi menjadi beberapa berkas.");
  }
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? await readXlsx(bytes) : await readCsv(bytes);
}
