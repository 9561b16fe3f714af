import semiBold from "@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-600-normal.woff?inline";
import extraBold from "@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-800-normal.woff?inline";
import { parse, type Font, type Glyph } from "opentype.js";

/** Lettering as outlines: the share pictures need no font on the machine that makes them. */

export type Weight = 600 | 800;

/** How a line is set; sizes in pixels of the picture. */
export interface LineStyle {
  size: number;
  weight?: Weight;
  fill: string;
  /** Longer lines are set smaller. */
  maxWidth?: number;
  align?: "middle" | "start";
}

/** The fonts travel inside the bundle as data addresses. */
const FILES: Readonly<Record<Weight, string>> = { 600: semiBold, 800: extraBold };
const TRACKING: Readonly<Record<Weight, number>> = { 600: 0, 800: -0.02 };
const parsed = new Map<Weight, Font>();

function font(weight: Weight): Font {
  let face = parsed.get(weight);
  if (face === undefined) {
    const bytes = Buffer.from(FILES[weight].slice(FILES[weight].indexOf(",") + 1), "base64");
    face = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    parsed.set(weight, face);
  }
  return face;
}

/** The glyphs of a text. A letter that the font has not is drawn without its accent, or left out. */
function glyphsOf(text: string, face: Font): Glyph[] {
  const known = (letter: string) => {
    const glyph = face.charToGlyph(letter);
    return glyph.index === 0 ? undefined : glyph;
  };
  return [...text.normalize("NFC")].flatMap((letter) => {
    const glyph = known(letter) ?? known(letter.normalize("NFKD").charAt(0));
    return glyph === undefined ? [] : [glyph];
  });
}

/** Width of each glyph's place in em, kerning and tracking included. */
function advances(glyphs: readonly Glyph[], face: Font, weight: Weight): number[] {
  return glyphs.map((glyph, index) => {
    const next = glyphs[index + 1];
    const own = (glyph.advanceWidth ?? 0) / face.unitsPerEm;
    return next === undefined
      ? own
      : own + face.getKerningValue(glyph, next) / face.unitsPerEm + TRACKING[weight];
  });
}

/** Width of a line in pixels. */
export function lineWidth(text: string, size: number, weight: Weight = 800): number {
  const face = font(weight);
  return advances(glyphsOf(text, face), face, weight).reduce((sum, width) => sum + width, 0) * size;
}

const num = (value: number | undefined) => String(Math.round((value ?? 0) * 10) / 10);

/** Written out here: the library's own path text runs numbers together in a way that librsvg does not read. */
function pathData(glyph: Glyph, x: number, y: number, size: number): string {
  return glyph
    .getPath(x, y, size)
    .commands.map((command) => {
      switch (command.type) {
        case "M":
        case "L":
          return `${command.type}${num(command.x)} ${num(command.y)}`;
        case "Q":
          return `Q${num(command.x1)} ${num(command.y1)} ${num(command.x)} ${num(command.y)}`;
        case "C":
          return `C${[command.x1, command.y1, command.x2, command.y2, command.x, command.y].map(num).join(" ")}`;
        case "Z":
          return "Z";
      }
    })
    .join("");
}

/** One line as an SVG path; `y` is its baseline. */
export function letterLine(text: string, x: number, y: number, style: LineStyle): string {
  const weight = style.weight ?? 800;
  const face = font(weight);
  const glyphs = glyphsOf(text, face);
  const widths = advances(glyphs, face, weight);
  const em = widths.reduce((sum, width) => sum + width, 0);
  const size =
    style.maxWidth !== undefined && em * style.size > style.maxWidth ? style.maxWidth / em : style.size;
  let at = style.align === "start" ? x : x - (em * size) / 2;
  let d = "";
  glyphs.forEach((glyph, index) => {
    d += pathData(glyph, at, y, size);
    at += (widths[index] ?? 0) * size;
  });
  return `<path d="${d}" fill="${style.fill}"/>`;
}

/**
 * Breaks a text into lines of at most a width, as even as they can be; what does not fit into the last line
 * ends in "…".
 * @param size pixels at which the lines will be set
 */
export function wrap(
  text: string,
  size: number,
  maxWidth: number,
  maxLines: number,
  weight: Weight = 800,
): string[] {
  const words = text.replace(/\s+/g, " ").trim().split(" ");
  const fits = (candidate: string) => lineWidth(candidate, size, weight) <= maxWidth;
  const lines = filled(words, size, maxWidth, weight);
  if (lines.length > maxLines) {
    return lines
      .slice(0, maxLines)
      .map((line, index) => shortened(index === maxLines - 1 ? `${line}…` : line, fits));
  }
  let even = lines;
  for (let narrower = maxWidth * 0.95; lines.length > 1; narrower *= 0.95) {
    const next = filled(words, size, narrower, weight);
    if (next.length > lines.length) break;
    even = next;
  }
  return even.map((line) => shortened(line, fits));
}

/** Fills lines word by word; a word longer than a line stands alone. */
function filled(words: readonly string[], size: number, width: number, weight: Weight): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || lineWidth(longer, size, weight) <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** Takes words, then letters, from the end until a line fits. */
function shortened(line: string, fits: (candidate: string) => boolean): string {
  let kept = line;
  while (!fits(kept) && kept.length > 1) {
    const bare = kept.replace(/…$/, "");
    const space = bare.lastIndexOf(" ");
    kept = `${bare.slice(0, space > 0 ? space : -1)}…`;
  }
  return kept;
}
