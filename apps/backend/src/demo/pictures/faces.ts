import type { FaceSpec } from "../types";
import { contrast, fromHsl, shade, type Tint } from "./colour";
import { icon } from "./icons";
import { clothMotif } from "./motifs";
import { PALETTE_TONES } from "./palettes";
import { hash32, linearGradient, path, radialGradient, rect, squarePicture, stroke, type Svg } from "./svg";
import { weave } from "./weave";

/** Purple scarves of the emoji set, which a hue replaces. */
const PURPLE = { from: 235, to: 300 };
/** Neckerchiefs of cooks and artists, the farmer's shirt: what tells two makers with one face apart. */
const ACCENTS: readonly (readonly [face: RegExp, tint: Tint])[] = [
  [/cook|artist/, { from: 338, to: 352, minSaturation: 0.42 }],
  [/farmer/, { from: 100, to: 165, minSaturation: 0.15 }],
];
const ACCENT_HUES = [348, 150, 212, 36, 286, 20] as const;
/** Heads without shoulders fill less of their drawing. */
const HEAD_ONLY = "old-";

function clothes({ icon: name, hue }: FaceSpec, handle: string): Tint[] {
  const tints: Tint[] = hue === undefined ? [] : [{ ...PURPLE, hue, saturation: 0.9 }];
  const accent = ACCENTS.find(([face]) => face.test(name));
  const accentHue = ACCENT_HUES[hash32(handle) % ACCENT_HUES.length];
  if (accent) tints.push({ ...accent[1], hue: accentHue, saturation: 0.9 });
  return tints;
}

/** Neck and shoulders under a head that the emoji set draws without. */
function shoulders({ icon: name, hue, palette }: FaceSpec, handle: string): Svg {
  const own = fromHsl({
    hue: hue ?? ACCENT_HUES[hash32(handle) % ACCENT_HUES.length] ?? 20,
    saturation: 0.42,
    lightness: 0.42,
  });
  const shirt = contrast(own, PALETTE_TONES[palette].floor) < 1.5 ? shade(own, -0.14) : own;
  const motif = clothMotif(
    name === "old-man-medium-light" ? "parang" : "kawung",
    0,
    shirt,
    shade(shirt, 0.2),
  );
  const bust = "M120 1000C130 850 220 790 380 764Q500 850 620 764C780 790 870 850 880 1000z";
  const light = linearGradient([
    [0, "#1c0d05", 0.24],
    [0.3, "#ffffff", 0.12],
    [0.7, "#1c0d05", 0],
    [1, "#1c0d05", 0.26],
  ]);
  const collar = name.startsWith("old-woman")
    ? stroke("M372 766Q470 860 500 1000M628 766Q530 860 500 1000", shade(shirt, 0.3), 18)
    : path("M372 764L500 850L430 900L350 786z", shade(shirt, 0.12)) +
      path("M628 764L500 850L570 900L650 786z", shade(shirt, 0.06));
  return (
    motif.defs +
    light.defs +
    path("M410 640H590V780Q500 880 410 780z", "#dc9f78") +
    path(bust, shirt) +
    path(bust, motif.url, 'opacity=".7"') +
    path(bust, light.url) +
    collar
  );
}

/** The portrait of a maker on a woven ground of their palette. 1000 × 1000 units. */
export function makerFace(face: FaceSpec, handle: string): Svg {
  const { icon: name, palette } = face;
  const tones = PALETTE_TONES[palette];
  const strands = weave("#ffffff", { opacity: 0.35, step: 60, width: 4 });
  const light = radialGradient(
    [
      [0, tones.glow, 0.85],
      [0.7, tones.floor, 0.2],
      [1, shade(tones.floor, -0.08), 0.5],
    ],
    { cx: 0.5, cy: 0.46, r: 0.62 },
  );
  const head = name.startsWith(HEAD_ONLY);
  return squarePicture(
    strands.defs +
      light.defs +
      rect(0, 0, 1000, 1000, tones.floor) +
      rect(0, 0, 1000, 1000, strands.url) +
      rect(0, 0, 1000, 1000, light.url) +
      (head ? shoulders(face, handle) : "") +
      icon(name, 500, head ? 450 : 590, head ? 690 : 1000, { tints: clothes(face, handle) }),
  );
}
