import { Readable } from "node:stream";

import { CsvError, parse } from "csv-parse";

import { UnusableInput } from "./reasons";

/** A sheet as read: cells as text, nothing judged yet. */
export interface Sheet {
  header: string[];
  rows: SheetRow[];
}

export interface SheetRow {
  /** As a spreadsheet counts: the header is row 1, blank rows count too. */
  row: number;
  cells: string[];
}

/** Larger files are a mistake, or an attack. */
export const MAX_BYTES = 20_000_000;
/** More rows than any maker has; keeps a run under a few minutes. */
export const MAX_ROWS = 20_000;

const DELIMITERS = [",", ";", "\t", "|"] as const;

/**
 * Reads a CSV of any of the kinds people have: with or without byte order mark, UTF-8, UTF-16 or the old
 * Windows encoding, separated by comma, semicolon, tab or pipe.
 * @throws UnusableInput with an Indonesian message when the file as a whole cannot be used
 */
export async function readCsv(bytes: Uint8Array): Promise<Sheet> {
  const text = decode(bytes);
  if (text.trim() === "") throw new UnusableInput("file_empty", "Berkas kosong.");
  const [header, ...rest] = await parseRows(text, detectDelimiter(text));
  if (!header) throw new UnusableInput("file_empty", "Berkas kosong.");
  const rows = rest
    .map((cells, index) => ({ row: index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (rows.length > MAX_ROWS) throw tooManyRows();
  return { header, rows };
}

/** Refuses a sheet that no maker has. */
export function tooManyRows(): UnusableInput {
  return new UnusableInput(
    "too_many_rows",
    `Berkas berisi lebih dari ${String(MAX_ROWS)} baris. Bagi dahulu menjadi beberapa berkas.`,
  );
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    throw new UnusableInput(
      "file_is_workbook",
      'Ini berkas Excel. Simpan sebagai "CSV UTF-8" lalu pilih lagi.',
    );
  }
  const text = decoderOf(bytes).replace(/^\uFEFF/, "");
  if (text.includes("\u0000")) {
    throw new UnusableInput("file_binary", "Berkas ini bukan teks CSV.");
  }
  return text;
}

function decoderOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Old spreadsheets on Windows; every byte means something there, so this cannot fail.
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The separator that occurs most often in the first record, outside quotes. */
export function detectDelimiter(text: string): string {
  const counts = new Map<string, number>(DELIMITERS.map((one) => [one, 0]));
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === "\n") break;
    else if (!quoted && counts.has(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** Letters parsed before others get a turn. */
const SLICE = 64 * 1024;

async function parseRows(text: string, delimiter: string): Promise<string[][]> {
  const parser = parse({
    delimiter,
    // Real sheets have quotes inside words (14") and rows that stop early.
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    trim: true,
  });
  try {
    const rows: string[][] = [];
    for await (const row of Readable.from(slicesOf(text)).pipe(parser)) rows.push(row as string[]);
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnusableInput(
      "csv_broken",
      `Susunan CSV rusak di sekitar baris ${Number(error.lines ?? 1).toString()}. Biasanya ada tanda kutip yang tidak ditutup.`,
    );
  }
}

async function* slicesOf(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += SLICE) {
    yield text.slice(at, at + SLICE);
    await new Promise((resume) => setImmediate(resume));
  }
}
