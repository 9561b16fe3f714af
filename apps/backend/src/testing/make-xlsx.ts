import { crc32, deflateRawSync } from "node:zlib";

/** Packs files as an archive, the way spreadsheet programs do. */
export function zip(files: Record<string, string>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const raw = Buffer.from(text);
    const packed = deflateRawSync(raw);
    const fixed = Buffer.alloc(26);
    fixed.writeUInt16LE(20, 0);
    fixed.writeUInt16LE(8, 4);
    fixed.writeUInt32LE(crc32(raw), 10);
    fixed.writeUInt32LE(packed.length, 14);
    fixed.writeUInt32LE(raw.length, 18);
    fixed.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), fixed, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(
      Buffer.concat([
        Buffer.from("PK\u0001\u0002", "latin1"),
        Buffer.from([20, 0]),
        fixed,
        tail,
        Buffer.from(name),
      ]),
    );
    locals.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, central, Buffer.from("PK\u0005\u0006", "latin1"), end]);
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A workbook with one sheet: numbers as numbers, every second text shared, the others inline; null leaves a gap. */
export function makeXlsx(rows: (string | number | null)[][]): Buffer {
  const shared: string[] = [];
  const cell = (value: string | number | null, row: number, column: number) => {
    const reference = `r="${String.fromCharCode(65 + column)}${String(row + 1)}"`;
    if (value === null) return "";
    if (typeof value === "number") return `<c ${reference}><v>${String(value)}</v></c>`;
    if ((row + column) % 2 === 0) {
      shared.push(value);
      return `<c ${reference} t="s"><v>${String(shared.length - 1)}</v></c>`;
    }
    return `<c ${reference} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  };
  const body = rows
    .map(
      (cells, row) =>
        `<row r="${String(row + 1)}">${cells.map((value, column) => cell(value, row, column)).join("")}</row>`,
    )
    .join("");
  return zip({
    "xl/workbook.xml": `<workbook><sheets><sheet name="Produk" sheetId="1" r:id="rId7"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId7" Target="worksheets/produk.xml"/></Relationships>`,
    "xl/sharedStrings.xml": `<sst>${shared.map((text) => `<si><r><t>${escaped(text)}</t></r></si>`).join("")}</sst>`,
    "xl/worksheets/produk.xml": `<worksheet><cols><col min="1"/></cols><sheetData>${body}</sheetData></worksheet>`,
  });
}
