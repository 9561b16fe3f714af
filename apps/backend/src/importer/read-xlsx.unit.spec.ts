import fc from "fast-check";

import { makeXlsx, zip } from "../testing/make-xlsx";
import { readSheet } from "./read-sheet";
import { UnusableInput } from "./reasons";

test("a workbook gives the same table as the CSV of it", () => {
  const book = readSheet(
    makeXlsx([
      ["judul", "harga", "stok", "kategori"],
      ["Keripik & Sambal <pedas>", 18000, null, "Makanan Ringan"],
      [null, null, null, null],
      ["Madu", 85000.5, 3, "Madu"],
    ]),
  );
  expect(book.header).toEqual(["judul", "harga", "stok", "kategori"]);
  expect(book.rows).toEqual([
    { row: 2, cells: ["Keripik & Sambal <pedas>", "18000", "", "Makanan Ringan"] },
    { row: 4, cells: ["Madu", "85000.5", "3", "Madu"] },
  ]);
  expect(readSheet(Buffer.from("judul,harga\nMadu,85000\n"))).toEqual({
    header: ["judul", "harga"],
    rows: [{ row: 2, cells: ["Madu", "85000"] }],
  });
});

test("whatever texts and numbers a sheet holds, they come back", () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 1e9 }),
    fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 20 }).map((text) => `x${text.trim()}y`),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(value, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
      (rows) => {
        const read = readSheet(makeXlsx([["judul"], ...rows]));
        expect(read.rows.map(({ cells }) => cells)).toEqual(
          rows.map((cells) => cells.map((one) => String(one).replaceAll(/_x[0-9A-F]{4}_/g, ""))),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test("broken and hostile archives are refused, quickly", () => {
  const whole = makeXlsx([
    ["judul", "harga"],
    ["Madu", 1],
  ]);
  const started = performance.now();
  for (const bytes of [
    Buffer.from("PK\u0003\u0004"),
    whole.subarray(0, whole.length - 30),
    Buffer.concat([whole.subarray(0, 40), Buffer.alloc(60, 7), whole.subarray(100)]),
    zip({ "word/document.xml": "<a/>" }),
    // A bomb: a kilobyte that unpacks to 100 MB.
    zip({ "xl/workbook.xml": "<sheets/>", "xl/worksheets/sheet1.xml": " ".repeat(100_000_000) }),
  ]) {
    expect(() => readSheet(bytes)).toThrow(UnusableInput);
  }
  const open = zip({
    "xl/workbook.xml": "<sheets/>",
    "xl/worksheets/sheet1.xml": "<row><c ".repeat(400_000),
  });
  expect(() => readSheet(open)).toThrow(UnusableInput);
  expect(performance.now() - started).toBeLessThan(4000);
});
