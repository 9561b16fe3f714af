import { inflateRawSync } from "node:zlib";

import { MAX_ROWS, type Sheet, type SheetRow } from "./read-csv";
import { UnusableInput } from "./reasons";

/** Bytes of one unpacked part; a workbook of 20,000 rows has a tenth of it, a bomb far more. */
const MOST_UNPACKED = 60_000_000;
const MOST_COLUMNS = 200;

const broken = () =>
  new UnusableInput(
    "workbook_broken",
    "Berkas Excel ini tidak dapat dibaca. Simpan ulang sebagai .xlsx atau CSV, lalu coba lagi.",
  );

/**
 * Reads the first sheet of an Excel workbook (.xlsx) as text, the way people see its cells; formulas give their last
 * value. Written by hand because all that is needed of the format is three of its files.
 * @throws UnusableInput with an Indonesian message when the file as a whole cannot be used
 */
export function readXlsx(bytes: Uint8Array): Sheet {
  const parts = unzip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const workbook = parts("xl/workbook.xml");
  if (workbook === null) throw broken();
  const sheet = parts(firstSheet(workbook, parts("xl/_rels/workbook.xml.rels") ?? ""));
  if (sheet === null) throw broken();
  const rows = readRows(sheet, sharedStrings(parts("xl/sharedStrings.xml") ?? ""));
  const [header, ...rest] = rows;
  if (!header) throw new UnusableInput("file_empty", "Berkas kosong.");
  const filled = rest.filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (filled.length > MAX_ROWS) {
    throw new UnusableInput("too_many_rows", `Berkas berisi lebih dari ${MAX_ROWS} baris. Bagi dahulu.`);
  }
  return { header: header.cells, rows: filled };
}

/** Reads the directory at the end of the archive; parts are unpacked when they are asked for. */
function unzip(file: Buffer): (name: string) => string | null {
  const end = file.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  if (end === -1 || end + 22 > file.length) throw broken();
  const entries = new Map<string, { method: number; size: number; at: number }>();
  let at = file.readUInt32LE(end + 16);
  for (let count = file.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== 0x02014b50) throw broken();
    const nameLength = file.readUInt16LE(at + 28);
    entries.set(file.subarray(at + 46, at + 46 + nameLength).toString("utf8"), {
      method: file.readUInt16LE(at + 10),
      size: file.readUInt32LE(at + 20),
      at: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return (name) => {
    const entry = entries.get(name);
    if (!entry) return null;
    if (entry.at + 30 > file.length || file.readUInt32LE(entry.at) !== 0x04034b50) throw broken();
    const start = entry.at + 30 + file.readUInt16LE(entry.at + 26) + file.readUInt16LE(entry.at + 28);
    const packed = file.subarray(start, start + entry.size);
    if (entry.method === 0) return packed.toString("utf8");
    if (entry.method !== 8) throw broken();
    try {
      return inflateRawSync(packed, { maxOutputLength: MOST_UNPACKED }).toString("utf8");
    } catch {
      throw broken();
    }
  };
}

/** Path of the sheet that stands first in the workbook. */
function firstSheet(workbook: string, relations: string): string {
  const [sheet] = elements(workbook, "sheet");
  const id = attribute(sheet?.attributes ?? "", "r:id");
  const relation = elements(relations, "Relationship").find((one) => attribute(one.attributes, "Id") === id);
  const target = attribute(relation?.attributes ?? "", "Target");
  if (target === "") return "xl/worksheets/sheet1.xml";
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

function sharedStrings(xml: string): string[] {
  return elements(xml, "si").map(({ inner }) => textOf(inner));
}

function readRows(xml: string, shared: readonly string[]): SheetRow[] {
  return elements(xml, "row").map(({ attributes, inner }, index) => {
    const cells: string[] = [];
    for (const cell of elements(inner, "c")) {
      const column = columnOf(attribute(cell.attributes, "r")) ?? cells.length;
      if (column >= MOST_COLUMNS) continue;
      while (cells.length < column) cells.push("");
      cells[column] = cellText(cell, shared).trim();
    }
    return { row: Number(attribute(attributes, "r")) || index + 1, cells };
  });
}

function cellText({ attributes, inner }: Element, shared: readonly string[]): string {
  const type = attribute(attributes, "t");
  if (type === "inlineStr") return textOf(inner);
  const value = unescaped(elements(inner, "v")[0]?.inner ?? "");
  if (type === "s") return shared[Number(value)] ?? "";
  if (type === "e") return "";
  // Excel writes 18000 as 1.8E4 now and then.
  return type === "" || type === "n" ? (/e/i.test(value) ? String(Number(value)) : value) : value;
}

/** `B7` → 1. */
function columnOf(reference: string): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference)?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface Element {
  attributes: string;
  inner: string;
}

/** Elements of a name, not nested in one another. Reads forwards only, so that no file makes it slow. */
function elements(xml: string, name: string): Element[] {
  const found: Element[] = [];
  const open = `<${name}`;
  const close = `</${name}>`;
  for (let at = xml.indexOf(open); at !== -1; at = xml.indexOf(open, at)) {
    const after = xml[at + open.length] ?? "";
    const end = xml.indexOf(">", at);
    if (end === -1) break;
    // `<c` is also the beginning of `<cols`.
    if (!/[\s/>]/.test(after)) {
      at += open.length;
      continue;
    }
    if (xml[end - 1] === "/") {
      found.push({ attributes: xml.slice(at + open.length, end - 1), inner: "" });
      at = end;
      continue;
    }
    const closing = xml.indexOf(close, end);
    if (closing === -1) break;
    found.push({ attributes: xml.slice(at + open.length, end), inner: xml.slice(end + 1, closing) });
    at = closing;
  }
  return found;
}

function attribute(attributes: string, name: string): string {
  const at = attributes.indexOf(` ${name}="`);
  if (at === -1) return "";
  const start = at + name.length + 3;
  return unescaped(attributes.slice(start, attributes.indexOf('"', start)));
}

/** All text of a string; readings of Japanese signs are left out. */
function textOf(xml: string): string {
  return elements(xml.replaceAll(/<rPh\b[^>]*>[^]{0,500}?<\/rPh>/g, ""), "t")
    .map(({ inner }) => unescaped(inner))
    .join("");
}

function unescaped(text: string): string {
  const known: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text
    .replaceAll(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
      (whole, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return known[name] ?? whole;
        const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : "";
      },
    )
    .replaceAll(/_x([0-9A-F]{4})_/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
