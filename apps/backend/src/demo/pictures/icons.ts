import { tinted, type Tint } from "./colour";
import drawings from "./icons.subset.json";
import { hash32, num, place, type Svg } from "./svg";

/** One drawing of the Fluent Emoji set (Microsoft, MIT). */
interface Drawing {
  body: string;
  width: number;
  height: number;
}

const DRAWINGS: Readonly<Record<string, Drawing>> = drawings;

/** Turns emoji colours into the colours of the real thing. */
const NATURAL: Readonly<Record<string, readonly Tint[]>> = {
  // The emoji's chilli is magenta.
  "hot-pepper": [{ from: 300, to: 360, hue: 2, saturation: 0.9 }],
};

const LIGHTER_SKIN: Tint = { from: 15, to: 29, saturation: 1.45, lift: 0.1 };

/** Drawings under a second name: the same shape in other colours. */
const ALIASES: Readonly<Record<string, { drawing: string; tints: readonly Tint[] }>> = {
  cassava: {
    drawing: "roasted-sweet-potato",
    tints: [
      { from: 6, to: 60, hue: 44, saturation: 0.8, lift: 0.24 },
      { from: 300, to: 360, hue: 20, saturation: 0.42, lightness: 0.72 },
      { from: 0, to: 6, hue: 20, saturation: 0.42, lightness: 0.72 },
    ],
  },
  shallot: {
    drawing: "onion",
    tints: [{ from: 0, to: 80, hue: 335, saturation: 0.62, lightness: 0.86 }],
  },
  turmeric: {
    drawing: "ginger-root",
    tints: [{ from: 0, to: 60, hue: 34, saturation: 1.1, lightness: 0.92 }],
  },
  // The emoji set gives lighter skin fair hair, which is rare in Tangerang: the darker drawing, lit up.
  "woman-cook-medium-light": { drawing: "woman-cook-medium", tints: [LIGHTER_SKIN] },
  "woman-artist-medium-light": { drawing: "woman-artist-medium", tints: [LIGHTER_SKIN] },
  "red-ginger": {
    drawing: "ginger-root",
    tints: [{ from: 0, to: 60, hue: 10, saturation: 0.9, lightness: 0.86 }],
  },
};

/** The drawing and its tints behind an icon's name. Throws a RangeError on a name nobody drew. */
function lookUp(name: string): { drawing: Drawing; tints: readonly Tint[] } {
  const alias = ALIASES[name];
  const drawing = DRAWINGS[alias?.drawing ?? name];
  if (!drawing) throw new RangeError(`No icon is called "${name}": add it with extract-icons.ts`);
  return { drawing, tints: alias?.tints ?? NATURAL[name] ?? [] };
}

/** Names of drawings that an icon's name stands for; used to trim the committed subset. */
export function drawingOf(name: string): string {
  return ALIASES[name]?.drawing ?? name;
}

/**
 * One icon, `size` units wide, centred on a point.
 * @param tints comes before the icon's natural colours
 */
export function icon(
  name: string,
  cx: number,
  cy: number,
  size: number,
  { rotate = 0, tints }: { rotate?: number; tints?: readonly Tint[] } = {},
): Svg {
  const found = lookUp(name);
  const colours = tints ? [...tints, ...found.tints] : found.tints;
  // Ids are scoped by name and tint: two copies of one icon may share them, two icons may not.
  const scope = `i${hash32(name + JSON.stringify(colours)).toString(36)}_`;
  const body = tinted(found.drawing.body, colours)
    .replace(/id="([^"]+)"/g, `id="${scope}$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${scope}$1)`)
    .replace(/href="#([^"]+)"/g, `href="#${scope}$1"`);
  const { width, height } = found.drawing;
  const half = num(-size / 2);
  return place(
    cx,
    cy,
    `<svg x="${half}" y="${half}" width="${num(size)}" height="${num(size)}" ` +
      `viewBox="0 0 ${num(width)} ${num(height)}">${body}</svg>`,
    { rotate },
  );
}
