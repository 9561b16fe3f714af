import type { PictureSpec } from "../types";
import { contrast, mostReadable, shade } from "./colour";
import { fittedSize, letterLine, twoLines } from "./lettering";
import { piece } from "./pieces";
import { clipped, linearGradient, num, path, rect, stroke, type Svg } from "./svg";

/** Paper of labels and the light ink on bands. */
export const PAPER = "#fff6e6";
const DARK_INK = "#2a1d14";
/** Below this contrast on paper a brand's own ink gives way to dark brown. */
const LEAST_CONTRAST = 4.5;
/** A name that would shrink below this share of its size is broken into two lines; less room on round packs. */
const BREAK_BELOW = { flat: 0.72, round: 0.58 };

/** Cuts of a label; a brand keeps one for all its goods. */
export const LABEL_CUTS = ["plain", "crown", "framed", "wide-band"] as const;
export type LabelCut = (typeof LABEL_CUTS)[number];

/** What a label says and shows. */
export interface LabelContent {
  label: PictureSpec["label"];
  /** Icon in the middle. */
  hero: string;
  cut: LabelCut;
}

/** Where a label sits on its pack, in pack units; it is centred on x = 0. */
export interface LabelSpace {
  width: number;
  height: number;
  top: number;
  /** Height of the band at the bottom. */
  band: number;
  /** Size of the brand's letters when they fit. */
  nameSize: number;
  radius?: number;
  /** For round packs: how far the label's middle sags below its ends. */
  sag?: number;
}

/** The ink of the brand: its own where that reads well on paper. */
export function brandInk(label: PictureSpec["label"]): string {
  return label.ink && contrast(label.ink, PAPER) >= LEAST_CONTRAST ? label.ink : DARK_INK;
}

/** The ink on the band. */
export function bandInk(label: PictureSpec["label"]): string {
  return mostReadable(label.band, [PAPER, DARK_INK]);
}

/** Outline of a label: straight on flat packs, sagging on round ones, arched on top for a crown. */
function outline(space: LabelSpace, cut: LabelCut): string {
  const half = space.width / 2;
  const bottom = space.top + space.height;
  const sag = (space.sag ?? 0) * 2;
  const radius = space.radius ?? 0;
  if (space.sag) {
    return (
      `M${num(-half)} ${num(space.top)}Q0 ${num(space.top + sag)} ${num(half)} ${num(space.top)}` +
      `V${num(bottom)}Q0 ${num(bottom + sag)} ${num(-half)} ${num(bottom)}z`
    );
  }
  if (cut === "crown") {
    const shoulder = space.top + 46;
    return (
      `M${num(-half)} ${num(bottom - radius)}V${num(shoulder)}q0-14 14-16` +
      `Q${num(-half * 0.3)} ${num(space.top + 18)} 0 ${num(space.top - 18)}` +
      `Q${num(half * 0.3)} ${num(space.top + 18)} ${num(half - 14)} ${num(shoulder - 16)}q14 2 14 16` +
      `V${num(bottom - radius)}q0 ${num(radius)} ${num(-radius)} ${num(radius)}` +
      `H${num(-half + radius)}q${num(-radius)} 0 ${num(-radius)} ${num(-radius)}z`
    );
  }
  return (
    `M${num(-half + radius)} ${num(space.top)}H${num(half - radius)}q${num(radius)} 0 ${num(radius)} ${num(radius)}` +
    `V${num(bottom - radius)}q0 ${num(radius)} ${num(-radius)} ${num(radius)}H${num(-half + radius)}` +
    `q${num(-radius)} 0 ${num(-radius)} ${num(-radius)}V${num(space.top + radius)}q0 ${num(-radius)} ${num(radius)} ${num(-radius)}z`
  );
}

function bandShape(space: LabelSpace): string {
  const half = space.width / 2;
  const bottom = space.top + space.height;
  const top = bottom - space.band;
  const sag = (space.sag ?? 0) * 2;
  return (
    `M${num(-half - 2)} ${num(top)}Q0 ${num(top + sag)} ${num(half + 2)} ${num(top)}` +
    `V${num(bottom + 2)}Q0 ${num(bottom + 2 + sag)} ${num(-half - 2)} ${num(bottom + 2)}z`
  );
}

interface NameBlock {
  markup: Svg;
  /** Lower edge of the letters. */
  bottom: number;
}

/** The brand in one line, or in two where one would be small. */
export function brandName(
  name: string,
  top: number,
  { size, maxWidth, ink, sag = 0 }: { size: number; maxWidth: number; ink: string; sag?: number },
): NameBlock {
  const style = { size, maxWidth, fill: ink, tracking: -0.02, sag };
  const oneLine = fittedSize(name, style);
  const lines = oneLine < size * (sag ? BREAK_BELOW.round : BREAK_BELOW.flat) ? twoLines(name) : [name];
  const lineSize = Math.min(
    ...lines.map((line) => fittedSize(line, { ...style, size: lines.length > 1 ? size * 0.8 : size })),
  );
  let baseline = top + lineSize * 0.76;
  let markup = "";
  for (const line of lines) {
    markup += letterLine(line, 0, baseline, { ...style, size: lineSize });
    baseline += lineSize * 0.98;
  }
  return { markup, bottom: baseline - lineSize * 0.98 + lineSize * 0.24 + sag };
}

/** A complete label: paper, brand, icon, band with the kind of goods, and light on the paper. */
export function drawLabel(space: LabelSpace, { label, hero, cut }: LabelContent): Svg {
  const sag = space.sag ?? 0;
  const bottom = space.top + space.height;
  const shape = outline(space, cut);
  const pad = sag ? 26 : cut === "crown" ? 40 : cut === "framed" ? 32 : 24;
  const name = brandName(label.name, space.top + pad, {
    size: space.nameSize,
    maxWidth: space.width - (cut === "framed" ? 64 : 48),
    ink: brandInk(label),
    sag,
  });
  const bandTop = bottom - space.band;
  const room = bandTop + sag * 2 - name.bottom;
  const heroSize = Math.min(room - 16, space.width * 0.5);
  const kindSize = Math.min(space.band * 0.6, 40);
  const light = sag
    ? linearGradient([
        [0, "#3a2010", 0.3],
        [0.14, "#3a2010", 0.06],
        [0.3, "#ffffff", 0.25],
        [0.6, "#3a2010", 0],
        [1, "#3a2010", 0.3],
      ])
    : linearGradient(
        [
          [0, "#ffffff", 0.4],
          [0.5, "#ffffff", 0],
          [1, "#3a2010", 0.1],
        ],
        { x2: 1, y2: 1 },
      );
  return (
    light.defs +
    clipped(
      path(shape, "#000"),
      path(shape, PAPER) +
        (cut === "wide-band" ? topStripe(space, label.band) : "") +
        path(bandShape(space), label.band) +
        path(shape, light.url),
    ) +
    (cut === "framed" && !sag ? frame(space, label.band) : "") +
    name.markup +
    (heroSize >= 44 ? piece(hero, 0, name.bottom + room / 2, heroSize) : "") +
    letterLine(label.kind, 0, bottom - space.band / 2 + kindSize * 0.34, {
      size: kindSize,
      weight: 600,
      tracking: 0.01,
      fill: bandInk(label),
      maxWidth: space.width - (sag ? 64 : 40),
      sag,
    })
  );
}

function topStripe(space: LabelSpace, colour: string): Svg {
  const sag = (space.sag ?? 0) * 2;
  const half = space.width / 2;
  const edge = (y: number) => `M${num(-half)} ${num(y)}Q0 ${num(y + sag)} ${num(half)} ${num(y)}`;
  return stroke(edge(space.top + 5), colour, 10) + stroke(edge(space.top + 15), shade(colour, 0.2), 2, 0.7);
}

function frame(space: LabelSpace, colour: string): Svg {
  return (
    `<rect x="${num(-space.width / 2 + 11)}" y="${num(space.top + 11)}" width="${num(space.width - 22)}" ` +
    `height="${num(space.height - space.band - 22)}" rx="${num(Math.max(2, (space.radius ?? 0) - 6))}" ` +
    `fill="none" stroke="${colour}" stroke-width="3.5" opacity=".75"/>`
  );
}

/** A hang tag on a string, for goods without a wrapping; `x`,`y` is its middle. */
export function hangTag(label: PictureSpec["label"]): Svg {
  const name = { size: 56, maxWidth: 224, fill: brandInk(label), tracking: -0.02 };
  return (
    `<path d="M0-100Q-14-80 0-56" fill="none" stroke="#7a5a34" stroke-width="5" stroke-linecap="round"/>` +
    rect(-128, -70, 264, 152, "#3a201022", 18) +
    rect(-132, -76, 264, 152, PAPER, 18) +
    clipped(rect(-132, -76, 264, 152, "#000", 18), rect(-132, 30, 264, 48, label.band)) +
    `<circle cx="0" cy="-54" r="10" fill="${label.band}"/><circle cx="0" cy="-54" r="4.5" fill="#5b4228"/>` +
    letterLine(label.name, 0, 14, name) +
    letterLine(label.kind, 0, 63, {
      size: 28,
      weight: 600,
      tracking: 0.01,
      fill: bandInk(label),
      maxWidth: 232,
    })
  );
}
