import { shade } from "../colour";
import { hangTag } from "../label";
import { clipped, linearGradient, path, place, stroke, type Svg } from "../svg";
import { weave } from "../weave";
import type { PackArt } from "./pack";

/** Sole of a left foot seen from above, heel at the bottom. */
const SOLE =
  "M-8-300C62-304 112-250 112-166C112-92 78-40 80 40C82 130 104 178 92 236C80 292 30 312-14 306C-66 298-88 250-84 190C-80 120-112 40-118-60C-126-190-84-296-8-300z";

/** How the upper holds the foot. */
type Upper = "thong" | "slide" | "crossed" | "trail";

function upperOf(words: string): Upper {
  if (/slop|selop|slide/.test(words)) return "slide";
  if (words.includes("silang")) return "crossed";
  if (/gunung|bandol|trail/.test(words)) return "trail";
  return "thong";
}

/** Straps of one upper as closed paths, back to front. */
const STRAPS: Readonly<Record<Upper, readonly string[]>> = {
  thong: [
    "M-6-188C-30-120-92-90-126-30L-104 30C-66-40-14-96 8-160z",
    "M-2-190C30-120 78-92 104-40L86 34C56-30 16-90-12-160z",
  ],
  slide: ["M-128-120C-60-168 60-168 120-116L98 62C40 22-60 22-116 60z"],
  crossed: [
    "M-126-138L-116-206C-30-168 60-70 96 20L78 76C40-20-40-108-126-138z",
    "M118-138L104-206C24-168-70-76-112 14L-98 74C-56-20 30-106 118-138z",
  ],
  trail: [
    "M-130-138C-60-184 60-184 122-134L116-70C50-118-60-118-128-74z",
    "M-108 40C-60 4 40 4 88 40L86 96C40 62-50 62-98 98z",
    "M-20-126H16V36H-22z",
  ],
};

const STITCHES: Readonly<Record<Upper, string>> = {
  thong: "M-14-160C-40-110-84-70-112-12M10-166C34-108 66-70 92-16",
  slide: "M-114-108C-54-148 54-148 106-106M-106 44C-56 10 38 10 88 46",
  crossed: "M-110-186C-30-150 50-62 88 24M100-186C24-150-60-66-106 20",
  trail: "M-118-120C-56-164 54-164 110-118M-98 52C-52 18 36 18 82 52",
};

function shoe(colour: string, strap: string, { woven, upper }: { woven: boolean; upper: Upper }): Svg {
  const bed = linearGradient(
    [
      [0, shade(colour, 0.14)],
      [0.5, colour],
      [1, shade(colour, -0.1)],
    ],
    { x2: 1, y2: 0.4 },
  );
  const strapLight = linearGradient(
    [
      [0, shade(strap, 0.12)],
      [0.6, strap],
      [1, shade(strap, -0.12)],
    ],
    { x2: 1, y2: 0.5 },
  );
  const texture = weave(shade(colour, -0.28), { opacity: woven ? 0.5 : 0.16, step: 20, width: 2.4 });
  const inner = `<g transform="translate(0 2) scale(.86 .92)">${path(SOLE, "#000")}</g>`;
  const straps = STRAPS[upper];
  const toePost =
    upper === "thong"
      ? `<circle cx="-3" cy="-182" r="17" fill="${shade(strap, -0.1)}"/><circle cx="-6" cy="-186" r="7" fill="#ffffff" opacity=".4"/>`
      : "";
  const buckle =
    upper === "trail"
      ? `<rect x="-26" y="-116" width="48" height="36" rx="8" fill="${shade(strap, -0.2)}"/><rect x="-14" y="-108" width="24" height="20" rx="4" fill="${shade(strap, 0.2)}"/>`
      : "";
  return (
    bed.defs +
    strapLight.defs +
    texture.defs +
    path(SOLE, shade(colour, -0.26), 'transform="translate(12 14)"') +
    path(SOLE, shade(colour, -0.12)) +
    `<g transform="translate(0 2) scale(.92 .95)">${path(SOLE, bed.url)}</g>` +
    clipped(inner, path("M-140-310H140V320H-140z", texture.url)) +
    stroke(SOLE, "#fff0d0", 4, 0.5, 'stroke-dasharray="9 7" transform="scale(.9 .94)"') +
    path("M-40 190Q0 240 40 190Q30 270-4 272T-40 190z", "#1c0d05", 'opacity=".1"') +
    straps.map((d) => path(d, "#1c0d05", 'opacity=".26" transform="translate(6 12)"')).join("") +
    straps.map((d) => path(d, strapLight.url) + stroke(d, shade(strap, -0.16), 3, 0.5)).join("") +
    stroke(STITCHES[upper], "#ffffff", 4, 0.4, 'stroke-dasharray="8 7"') +
    buckle +
    toePost
  );
}

/** A pair of sandals from above, with a hang tag. */
export const sandal: PackArt = {
  bounds: { left: -300, top: -296, right: 300, bottom: 312 },
  keepClear: { left: -150, top: 150, right: 150, bottom: 330 },
  tilt: 0,
  footprint: 0,
  draw: ({ colour, label, words }) => {
    const woven = /anyam|pandan|mendong|bambu|eceng/.test(words);
    const one = shoe(colour, label.band, { woven, upper: upperOf(words) });
    const under = (x: number, turn: number) =>
      place(x, 0, path(SOLE, "#2a1408", 'opacity=".2" transform="translate(26 30) scale(1.03)"'), {
        rotate: turn,
      });
    return (
      under(-148, -9) +
      under(150, 12) +
      place(-148, 0, one, { rotate: -9 }) +
      place(150, 6, `<g transform="scale(-1 1)">${one}</g>`, { rotate: 12 }) +
      place(0, 232, hangTag(label), { rotate: -4, scale: 1.1 })
    );
  },
};
