import fc from "fast-check";
import { strToU8, zipSync } from "fflate";

import { makeXlsx } from "../testing/make-xlsx";
import { readSheet } from "./read-sheet";
import { UnusableInput } from "./reasons";

/** A workbook of parts written by hand, for what no library writes. */
function book(sheet: string, more: Record<string, string> = {}): Uint8Array {
  const parts = {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<workbook><sheets><sheet name="Produk" sheetId="1" r:id="rId7"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/produk.xml"/></Relationships>`,
    "xl/worksheets/produk.xml": `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

test("a workbook gives the same table as the CSV of it", async () => {
  const read = await readSheet(
    await makeXlsx([
      ["judul", "harga", "stok", "kategori"],
      ["Keripik & Sambal <pedas>", 18000, null, "Makanan Ringan"],
      [null, null, null, null],
      ["Madu", 85000.5, 3, "Madu"],
    ]),
  );
  expect(read.header).toEqual(["judul", "harga", "stok", "kategori"]);
  expect(read.rows).toEqual([
    { row: 2, cells: ["Keripik & Sambal <pedas>", "18000", "", "Makanan Ringan"] },
    { row: 4, cells: ["Madu", "85000.5", "3", "Madu"] },
  ]);
  expect(await readSheet(Buffer.from("judul,harga\nMadu,85000\n"))).toEqual({
    header: ["judul", "harga"],
    rows: [{ row: 2, cells: ["Madu", "85000"] }],
  });
});

test("cells are read as people see them: last values of formulas, dates, shared and broken up texts", async () => {
  const read = await readSheet(
    book(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>harga</t></is></c><c r="D1" t="str"><v>stok</v></c></row>
       <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><f>9000*2</f><v>1.8E4</v></c><c r="C3" s="1"><v>46350</v></c><c r="D3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
       <row r="4"><c r="A4" t="b"><v>1</v></c><c r="B4"><v>0.30000000000000004</v></c><c r="C4"><v>25.125</v></c><c r="D4" t="str"><f>A9</f></c></row>`,
      {
        "xl/sharedStrings.xml": `<sst><si><t>judul</t></si><si><r><t>Keripik </t></r><r><t xml:space="preserve">pedas &amp; manis</t></r></si></sst>`,
        "xl/styles.xml": `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
        "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/produk.xml"/><Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
      },
    ),
  );
  expect(read.header).toEqual(["judul", "harga", "", "stok"]);
  expect(read.rows).toEqual([
    { row: 3, cells: ["Keripik pedas & manis", "18000", "2026-11-24", ""] },
    // A number of three decimals must not be taken for thousands.
    { row: 4, cells: ["TRUE", "0.3", "25.1250", ""] },
  ]);
});

test("whatever texts and numbers a sheet holds, they come back", async () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 1e9 }),
    fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 20 }).map((text) => `x${text.trim()}y`),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(value, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
      async (rows) => {
        const read = await readSheet(await makeXlsx([["judul"], ...rows]));
        const widest = Math.max(...rows.map(({ length }) => length));
        expect(read.rows.map(({ cells }) => cells)).toEqual(
          rows.map((cells) => Array.from({ length: widest }, (_, at) => String(cells[at] ?? ""))),
        );
      },
    ),
    { numRuns: 8 },
  );
}, 30_000);

test("broken and hostile archives are refused, and nothing else suffers", async () => {
  const whole = Buffer.from(
    await makeXlsx([
      ["judul", "harga"],
      ["Madu", 1],
    ]),
  );
  // Two hundred kilobytes that unpack to 200 MB.
  const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(200_000_000) }, { level: 1 });
  // The same, declared as if it were small: only what is declared is ever unpacked.
  const liar = Buffer.from(bomb);
  liar.writeUInt32LE(1000, liar.lastIndexOf(Buffer.from("PK\u0001\u0002", "latin1")) + 24);
  const files: [string, Uint8Array][] = [
    ["a stump", Buffer.from("PK\u0003\u0004")],
    ["cut off", whole.subarray(0, whole.length - 30)],
    ["garbled", Buffer.concat([whole.subarray(0, 40), Buffer.alloc(60, 7), whole.subarray(100)])],
    ["a text document", zipSync({ "word/document.xml": strToU8("<a/>") })],
    ["a bomb", bomb],
    ["a bomb that lies", liar],
    ["markup that never ends", book("<row><c ".repeat(400_000))],
    ["a cell at the end of the world", book(`<row r="999999999"><c r="ZZZZZ999999999"><v>1</v></c></row>`)],
    [
      "entities upon entities",
      book(`<!DOCTYPE a [<!ENTITY b "${"x".repeat(1000)}">]><row><c t="str"><v>&b;</v></c></row>`),
    ],
  ];
  const held = process.memoryUsage().rss;
  for (const [name, bytes] of files) {
    const refused = await readSheet(bytes).catch((error: unknown) => error);
    expect([name, refused instanceof UnusableInput && refused.code]).toEqual([name, "workbook_broken"]);
  }
  expect(process.memoryUsage().rss - held).toBeLessThan(700_000_000);
}, 60_000);

test("others are served while a workbook is read", async () => {
  const rows = Array.from({ length: 5000 }, (_, row) =>
    Array.from({ length: 12 }, (_, column) => `Sel ${String(row)} ${String(column)}`),
  );
  const bytes = await makeXlsx(rows);
  let longest = 0;
  let last = performance.now();
  const pulse = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const started = performance.now();
  const read = await readSheet(bytes);
  clearInterval(pulse);
  expect(read.rows).toHaveLength(4999);
  // A busy machine stretches both; reading in this thread would make them equal.
  expect(longest).toBeLessThan((performance.now() - started) / 2);
});
