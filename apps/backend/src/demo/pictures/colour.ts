/** Colour arithmetic for shading packs and recolouring icons. Colours are `#rgb` or `#rrggbb`. */

interface Hsl {
  /** Degrees. */
  hue: number;
  /** 0–1. */
  saturation: number;
  /** 0–1. */
  lightness: number;
}

const clamp = (value: number) => Math.max(0, Math.min(1, value));

function channels(hex: string): [number, number, number] {
  const long = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join("") : hex.slice(1);
  const value = Number.parseInt(long, 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** Hue, saturation and lightness of a colour. */
export function toHsl(hex: string): Hsl {
  const [red, green, blue] = channels(hex);
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const range = max - min;
  const lightness = (max + min) / 2;
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  if (max === red) return { hue: (((green - blue) / range + 6) % 6) * 60, saturation, lightness };
  const hue = max === green ? (blue - red) / range + 2 : (red - green) / range + 4;
  return { hue: hue * 60, saturation, lightness };
}

/** The colour of a hue, saturation and lightness; values outside their range are clamped. */
export function fromHsl({ hue, saturation, lightness }: Hsl): string {
  const light = clamp(lightness);
  const reach = clamp(saturation) * Math.min(light, 1 - light);
  const channel = (offset: number) => {
    const k = (offset + hue / 30) % 12;
    const value = light - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(255 * value)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}

/** Lighter (positive) or darker (negative) by a share of full lightness. */
export function shade(hex: string, amount: number): string {
  const { hue, saturation, lightness } = toHsl(hex);
  return fromHsl({ hue, saturation, lightness: lightness + amount });
}

/** A mix of two colours; 0 gives the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
  const first = channels(from);
  const second = channels(to);
  const parts = first.map((value, index) =>
    Math.round(255 * (value + ((second[index] ?? 0) - value) * share))
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${parts.join("")}`;
}

function luminance(hex: string): number {
  const [red, green, blue] = channels(hex).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG contrast between two colours, 1–21. */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The candidate that reads best on a background. */
export function mostReadable(background: string, candidates: readonly [string, ...string[]]): string {
  return candidates.reduce((best, next) =>
    contrast(background, next) > contrast(background, best) ? next : best,
  );
}

/** Moves colours whose hue lies between two degrees to another hue, saturation, lightness. */
export interface Tint {
  from: number;
  to: number;
  /** Leaves duller colours (skin, shadows) alone. */
  minSaturation?: number;
  hue?: number;
  /** Factor on saturation. */
  saturation?: number;
  /** Factor on lightness. */
  lightness?: number;
  /** Added to lightness after the factor. */
  lift?: number;
}

const HEX_COLOUR = /#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b/g;
/** Below this saturation a colour counts as grey and keeps its tone. */
const GREY = 0.08;

/** Recolours every hex colour of a fragment by the first tint whose hue range holds it. */
export function tinted(markup: string, tints: readonly Tint[]): string {
  if (tints.length === 0) return markup;
  return markup.replace(HEX_COLOUR, (colour) => {
    const { hue, saturation, lightness } = toHsl(colour);
    if (saturation <= GREY) return colour;
    const tint = tints.find(
      ({ from, to, minSaturation = 0 }) => hue >= from && hue <= to && saturation >= minSaturation,
    );
    if (!tint) return colour;
    return fromHsl({
      hue: tint.hue ?? hue,
      saturation: saturation * (tint.saturation ?? 1),
      lightness: lightness * (tint.lightness ?? 1) + (tint.lift ?? 0),
    });
  });
}
