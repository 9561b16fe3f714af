import { create as createQr } from "qrcode";

import { printable } from "./printable";

/** How words are set. Lengths are points; 72 make an inch. */
export interface TextStyle {
  /** Height of the letters, 9 unless told. */
  size?: number;
  bold?: boolean;
  color?: string;
  align?: "left" | "center" | "right";
  /** Room between lines, as a share of the size; 0.25 unless told. */
  leading?: number;
  /** Lines beyond these are cut off, the last one with "…". */
  maxLines?: number;
}

/** Where words stand: their upper left corner, and how wide they may run before they wrap. */
export interface TextPlace extends TextStyle {
  x: number;
  y: number;
  width: number;
}

const INK = "#241a14";

/** The page being drawn. Everything has its place named, so nothing moves by itself to a page of its own. */
export class Sheet {
  /** Size of the paper in points. */
  readonly width: number;
  readonly height: number;

  constructor(private readonly document: PDFKit.PDFDocument) {
    this.width = document.page.width;
    this.height = document.page.height;
  }

  /** Starts a further page of the same size. */
  nextPage(): void {
    this.document.addPage();
  }

  /** Height that words will take. */
  measure(words: string, width: number, style: TextStyle = {}): number {
    return this.lines(words, width, style).length * lineHeight(style);
  }

  /** Sets words; gives the y below them. A word too long for a line is broken within. */
  text(words: string, { x, y, width, ...style }: TextPlace): number {
    const lines = this.lines(words, width, style);
    const { size = 9, color = INK, align = "left" } = style;
    this.use(style);
    this.document.fillColor(color);
    lines.forEach((line, index) => {
      const free = width - this.document.widthOfString(line);
      const left = align === "left" ? x : x + (align === "center" ? free / 2 : free);
      this.document.text(line, left, y + index * lineHeight(style) + size * 0.06, { lineBreak: false });
    });
    return y + lines.length * lineHeight(style);
  }

  /** A rectangle, filled or with a line round it. */
  box(
    x: number,
    y: number,
    width: number,
    height: number,
    look: { fill?: string; stroke?: string; radius?: number },
  ): void {
    if (look.fill !== undefined) {
      this.document.roundedRect(x, y, width, height, look.radius ?? 0).fill(look.fill);
    }
    if (look.stroke !== undefined) {
      this.document
        .roundedRect(x, y, width, height, look.radius ?? 0)
        .lineWidth(0.75)
        .stroke(look.stroke);
    }
  }

  /** A level line. */
  rule(x: number, y: number, width: number, color = "#b9aa9b"): void {
    this.document
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(0.75)
      .stroke(color);
  }

  /** The weave of the bamboo hat within a rectangle: strands over and under, as lines of one colour. */
  weave(x: number, y: number, width: number, height: number, look: { color: string; cell: number }): void {
    const { cell } = look;
    const reach = Math.ceil(Math.hypot(width, height) / 2 / cell);
    this.document.save().rect(x, y, width, height).clip();
    this.document.translate(x + width / 2, y + height / 2).rotate(45);
    for (let row = -reach; row < reach; row += 1) {
      for (let column = -reach; column < reach; column += 1) {
        this.strands(column * cell, row * cell, cell, (row + column) % 2 === 0);
      }
    }
    this.document
      .lineWidth(cell * 0.07)
      .lineCap("round")
      .stroke(look.color);
    this.document.restore();
  }

  /** A QR code as a drawing, sharp at every size, on white with the quiet edge that readers need. */
  qr(content: string, x: number, y: number, side: number): void {
    const { modules } = createQr(content, { errorCorrectionLevel: "M" });
    const quiet = 4;
    const step = side / (modules.size + 2 * quiet);
    this.document.rect(x, y, side, side).fill("#ffffff");
    for (let row = 0; row < modules.size; row += 1) {
      for (let column = 0; column < modules.size; column += 1) {
        if (modules.get(row, column) === 0) continue;
        // A hair wider than the step, so that no white line shows between dark squares.
        this.document.rect(x + (column + quiet) * step, y + (row + quiet) * step, step + 0.02, step + 0.02);
      }
    }
    this.document.fill("#000000");
  }

  private strands(x: number, y: number, cell: number, level: boolean): void {
    const [start, end] = [cell * 0.05, cell * 0.95];
    for (const share of [0.125, 0.375, 0.625, 0.875]) {
      const across = cell * share;
      if (level) this.document.moveTo(x + start, y + across).lineTo(x + end, y + across);
      else this.document.moveTo(x + across, y + start).lineTo(x + across, y + end);
    }
  }

  private use({ size = 9, bold = false }: TextStyle): void {
    this.document.font(bold ? "bold" : "regular").fontSize(size);
  }

  private lines(words: string, width: number, style: TextStyle): string[] {
    this.use(style);
    const fits = (line: string) => this.document.widthOfString(line) <= width;
    const lines = printable(words)
      .split("\n")
      .flatMap((paragraph) => wrap(paragraph, fits));
    const { maxLines } = style;
    if (maxLines === undefined || lines.length <= maxLines) return lines;
    const kept = lines.slice(0, maxLines);
    let last = kept.pop() ?? "";
    while (last !== "" && !fits(`${last}…`)) last = last.slice(0, -1);
    return [...kept, `${last.trimEnd()}…`];
  }
}

function lineHeight({ size = 9, leading = 0.25 }: TextStyle): number {
  return size * (1 + leading);
}

function wrap(paragraph: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(/ +/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const letter of word) {
      if (line !== "" && !fits(line + letter)) {
        lines.push(line);
        line = "";
      }
      line += letter;
    }
  }
  return [...lines, line];
}
