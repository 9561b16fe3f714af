import { readFileSync } from "node:fs";

import PDFDocument from "pdfkit";

import { Sheet } from "./sheet";

/** What a document is. */
export interface PdfOptions {
  /** Paper, upright: A4 is 210 × 297 mm, A6 105 × 148 mm. */
  size: "A4" | "A6";
  /** Name of the document as a viewer shows it. */
  title: string;
  /** Moment written into the file. The same moment and drawing give the same bytes. */
  createdAt: Date;
}

let fonts: { regular: Buffer; bold: Buffer } | null = null;

/** Makes a PDF: `draw` fills the first page and may ask the sheet for further ones. */
export async function makePdf(
  { size, title, createdAt }: PdfOptions,
  draw: (page: Sheet) => void,
): Promise<Buffer> {
  fonts ??= { regular: fontFile(400), bold: fontFile(700) };
  const document = new PDFDocument({
    size,
    margin: 0,
    lang: "id",
    displayTitle: true,
    info: { Title: title, Creator: "Gerai Tangerang Gemilang", CreationDate: createdAt, ModDate: createdAt },
  });
  document.registerFont("regular", fonts.regular);
  document.registerFont("bold", fonts.bold);
  const chunks: Buffer[] = [];
  document.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    document.on("end", resolve);
    document.on("error", reject);
  });
  draw(new Sheet(document));
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

function fontFile(weight: 400 | 700): Buffer {
  return readFileSync(
    require.resolve(
      `@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-${String(weight)}-normal.woff`,
    ),
  );
}
