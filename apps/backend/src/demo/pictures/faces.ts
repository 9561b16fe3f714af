import type { FaceSpec } from "../types";
import { shade, type Tint } from "./colour";
import { icon } from "./icons";
import { PALETTE_TONES } from "./palettes";
import { radialGradient, rect, squarePicture, type Svg } from "./svg";
import { weave } from "./weave";

/** Purple clothes and scarves of the emoji set, which a hue replaces. */
const PURPLE = { from: 235, to: 300 };
/** Heads without shoulders fill less of their drawing. */
const HEAD_ONLY = /^old-/;

function clothes(hue: number | undefined): Tint[] | undefined {
  return hue === undefined ? undefined : [{ ...PURPLE, hue, saturation: 0.9 }];
}

/** The portrait of a maker on a woven ground of their palette. 1000 × 1000 units. */
export function makerFace({ icon: name, palette, hue }: FaceSpec): Svg {
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
  const tints = clothes(hue);
  const head = HEAD_ONLY.test(name);
  return squarePicture(
    strands.defs +
      light.defs +
      rect(0, 0, 1000, 1000, tones.floor) +
      rect(0, 0, 1000, 1000, strands.url) +
      rect(0, 0, 1000, 1000, light.url) +
      icon(name, 500, head ? 520 : 590, head ? 720 : 1000, tints ? { tints } : {}),
  );
}
