import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import opentype from "opentype.js";
import type { Font, Glyph } from "opentype.js";

import { num, type Svg } from "./svg";

/** Lettering is drawn as paths, so pictures look the same on every machine, whatever fonts it has. */

type Weight = 600 | 800;

const fonts = new Map<Weight, Font>();

function font(weight: Weight): Font {
  const known = fonts.get(weight);
  if (known) return known;
  const locate = createRequire(join(process.cwd(), "package.json"));
  const file = locate.resolve(
    `@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-${String(weight)}-normal.woff`,
  );
  const bytes = readFileSync(file);
  const parsed = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  fonts.set(weight, parsed);
  return parsed;
}

/** How a line is set. */
export interface LineStyle {
  /** Font size in drawing units. */
  size: number;
  weight?: Weight;
  /** Extra space after each letter, as a share of the size. */
  tracking?: number;
  fill: string;
  /** Largest width; longer lines are set smaller. */
  maxWidth?: number;
  align?: "middle" | "start";
  /** How far the middle of the line sags below its ends, for labels that go round a jar. */
  sag?: number;
}

interface SetGlyph {
  glyph: Glyph;
  /** Left edge from the start of the line, in em. */
  at: number;
}

/** Sets a line in em units: glyphs with kerning and tracking, and the whole width. */
function setLine(text: string, weight: Weight, tracking: number): { glyphs: SetGlyph[]; width: number } {
  const face = font(weight);
  const em = face.unitsPerEm;
  const glyphs: SetGlyph[] = [];
  let at = 0;
  let previous: Glyph | undefined;
  for (const letter of text) {
    const glyph = face.charToGlyph(letter);
    if (glyph.index === 0) throw new RangeError(`The label font has no letter for ${JSON.stringify(letter)}`);
    if (previous) at += face.getKerningValue(previous, glyph) / em + tracking;
    glyphs.push({ glyph, at });
    at += (glyph.advanceWidth ?? 0) / em;
    previous = glyph;
  }
  return { glyphs, width: at };
}

/** Width of a line in drawing units at a size. */
export function lineWidth(text: string, style: Pick<LineStyle, "size" | "weight" | "tracking">): number {
  return setLine(text, style.weight ?? 800, style.tracking ?? 0).width * style.size;
}

/** The size at which a line fits its largest width. */
export function fittedSize(
  text: string,
  style: Pick<LineStyle, "size" | "weight" | "tracking" | "maxWidth">,
): number {
  const width = lineWidth(text, style);
  return style.maxWidth !== undefined && width > style.maxWidth
    ? (style.size * style.maxWidth) / width
    : style.size;
}

/** One line of lettering as a path; `y` is the baseline. */
export function letterLine(text: string, x: number, y: number, style: LineStyle): Svg {
  const size = fittedSize(text, style);
  const { glyphs, width } = setLine(text, style.weight ?? 800, style.tracking ?? 0);
  const half = (width * size) / 2;
  const start = style.align === "start" ? x : x - half;
  let d = "";
  for (const { glyph, at } of glyphs) {
    const left = start + at * size;
    const middle = left + ((glyph.advanceWidth ?? 0) / font(style.weight ?? 800).unitsPerEm / 2) * size;
    const away = half === 0 ? 0 : (middle - x) / half;
    const drop = style.sag ? style.sag * (1 - away * away) : 0;
    d += pathData(glyph, left, y + drop, size);
  }
  return `<path d="${d}" fill="${style.fill}"/>`;
}

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
          return (
            `C${num(command.x1)} ${num(command.y1)} ${num(command.x2)} ${num(command.y2)} ` +
            `${num(command.x)} ${num(command.y)}`
          );
        case "Z":
          return "Z";
      }
    })
    .join("");
}

/** Breaks a name into the two lines of most equal length; one line when it has no space. */
export function twoLines(text: string): string[] {
  const words = text.split(" ");
  if (words.length < 2) return [text];
  let best: string[] = [text];
  let bestLength = Number.POSITIVE_INFINITY;
  for (let cut = 1; cut < words.length; cut += 1) {
    const lines = [words.slice(0, cut).join(" "), words.slice(cut).join(" ")];
    const longest = Math.max(...lines.map((line) => lineWidth(line, { size: 1 })));
    if (longest < bestLength) {
      best = lines;
      bestLength = longest;
    }
  }
  return best;
}
