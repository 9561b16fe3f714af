import { assert, asyncProperty, uint8Array } from "fast-check";

import { detectDelimiter, MAX_BYTES, readCsv } from "./read-csv";
import { readSheet } from "./read-sheet";
import { UnusableInput } from "./reasons";

const bytes = (text: string) => new TextEncoder().encode(text);

async function codeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof UnusableInput) return error.code;
    throw error;
  }
  return "no error";
}

describe("readCsv", () => {
  it.each([",", ";", "\t", "|"])("reads files separated by %j", async (delimiter) => {
    const sheet = await readCsv(
      bytes(
        [
          ["judul", "harga"],
          ["Keripik", "25.000"],
        ]
          .map((row) => row.join(delimiter))
          .join("\n"),
      ),
    );
    expect(sheet).toEqual({ header: ["judul", "harga"], rows: [{ row: 2, cells: ["Keripik", "25.000"] }] });
  });

  it("reads quotes, line breaks in cells, byte order marks and Windows line ends", async () => {
    const sheet = await readCsv(
      bytes('\uFEFFjudul,deskripsi,harga\r\n"Madu, asli","Baris 1\nBaris ""2""",85000\r\n'),
    );
    expect(sheet.header).toEqual(["judul", "deskripsi", "harga"]);
    expect(sheet.rows).toEqual([{ row: 2, cells: ["Madu, asli", 'Baris 1\nBaris "2"', "85000"] }]);
  });

  it("counts rows as a spreadsheet does, over blank lines", async () => {
    const sheet = await readCsv(bytes("judul,harga\n\nSatu,1000\n,\nDua,2000\n"));
    expect(sheet.rows.map(({ row }) => row)).toEqual([3, 5]);
  });

  it("reads UTF-16 and the old Windows encoding", async () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from("judul,harga\nKué,5000", "utf16le")]);
    expect((await readCsv(utf16)).rows[0]?.cells[0]).toBe("Kué");
    const windows = Uint8Array.from(Buffer.from("judul,harga\nKu\xe9,5000", "latin1"));
    expect((await readCsv(windows)).rows[0]?.cells[0]).toBe("Kué");
  });

  it("survives quotes in the middle of words and rows that stop early", async () => {
    const sheet = await readCsv(bytes('judul,harga,stok\nTV 14" murah,5000,3\nPendek\n'));
    expect(sheet.rows.map(({ cells }) => cells)).toEqual([['TV 14" murah', "5000", "3"], ["Pendek"]]);
  });

  it.each([
    ["an empty file", bytes(""), "file_empty"],
    ["only spaces", bytes("\n \n"), "file_empty"],
    ["a workbook", Uint8Array.from([0x50, 0x4b, 3, 4]), "file_is_workbook"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "file_binary"],
    ["an open quote", bytes('judul,harga\n"Keripik,5000\nSambal,6000'), "csv_broken"],
  ])("refuses %s", async (_name, input, code) => {
    expect(await codeOf(() => readCsv(input))).toBe(code);
  });

  it("refuses a huge file before looking at it", async () => {
    expect(await codeOf(() => readSheet(new Uint8Array(MAX_BYTES + 1)))).toBe("file_too_large");
  });

  it("reads any bytes or says why not", async () => {
    await assert(
      asyncProperty(uint8Array({ maxLength: 400 }), async (input) => {
        await codeOf(() => readCsv(input));
      }),
    );
  });
});

describe("detectDelimiter", () => {
  it("does not count separators inside quotes", () => {
    expect(detectDelimiter('"a,b,c,d";harga\n1,2,3')).toBe(";");
  });
});
