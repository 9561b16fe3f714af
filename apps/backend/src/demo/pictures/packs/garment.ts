import { shade } from "../colour";
import { hangTag } from "../label";
import { clothMotif } from "../motifs";
import { clipped, linearGradient, path, place, stroke, type Svg } from "../svg";
import type { PackArt, PackLook } from "./pack";

const SHIRT =
  "M-96-232L-150-212C-214-190-250-150-270-84L-306 96L-214 118L-186 20L-188 268H188L186 20L214 118L306 96L270-84C250-150 214-190 150-212L96-232Q0-176-96-232z";
const ROBE =
  "M-90-240L-138-222C-186-200-206-170-222-110L-264 110L-190 128L-150 0C-160 100-210 220-234 300Q0 340 234 300C210 220 160 100 150 0L190 128L264 110L222-110C206-170 186-200 138-222L90-240Q0-186-90-240z";

function hanger(): Svg {
  return (
    stroke("M0-262V-300C0-330 40-330 36-304", "#8a8f98", 9, 1, 'stroke-linecap="round"') +
    stroke("M-150-206C-80-236-40-262 0-262S80-236 150-206", "#b07a3e", 17, 1, 'stroke-linecap="round"')
  );
}

function folds(dark: string): Svg {
  return (
    stroke(
      "M-120-60C-96 60-110 180-120 268M118-60C98 60 112 180 122 268",
      dark,
      9,
      0.2,
      'stroke-linecap="round"',
    ) +
    stroke("M-214-60Q-200-10-186 22M214-60Q200-10 186 22", dark, 5, 0.45) +
    stroke(
      "M-40 60C-30 140-44 200-40 264M50 80C40 150 56 210 52 264",
      dark,
      7,
      0.12,
      'stroke-linecap="round"',
    )
  );
}

function trim(words: string, colour: string, figure: string, dark: string): Svg {
  if (/gamis|abaya|mukena/.test(words)) {
    return (
      stroke("M-90-238Q0-182 90-238", figure, 15) +
      stroke("M-232 290Q0 328 232 290", figure, 16, 0.9) +
      stroke("M-196 116L-252 100M196 116L252 100", figure, 14, 0.9) +
      stroke("M0-196V-20", figure, 5, 0.8, 'stroke-dasharray="1 18" stroke-linecap="round"')
    );
  }
  const collar = words.includes("koko")
    ? path("M-66-246Q0-206 66-246L72-218Q0-170-72-218z", shade(colour, -0.08)) +
      path("M-24-200H24V60H-24z", figure, 'opacity=".85"') +
      stroke("M-62-238Q0-198 62-238", figure, 7)
    : path("M-78-240L-6-190L-52-140L-104-214z", shade(colour, 0.1)) +
      path("M78-240L6-190L52-140L104-214z", shade(colour, 0.06)) +
      stroke("M0-188V268", dark, 4, 0.4);
  return (
    collar +
    stroke("M0-170V200", "#fff6e6", 11, 0.95, 'stroke-dasharray="0.1 62" stroke-linecap="round"') +
    stroke("M-304 84L-212 106M304 84L212 106", figure, 9, 0.8)
  );
}

/** Clothes on a hanger: shirts, koko, gamis. */
export const garment: PackArt = {
  bounds: { left: -306, top: -330, right: 306, bottom: 300 },
  keepClear: { left: 20, top: 90, right: 320, bottom: 320 },
  tilt: 0,
  footprint: 0,
  draw: ({ colour, label, words, seed }: PackLook) => {
    const robe = /gamis|abaya|mukena|daster/.test(words);
    const outline = robe ? ROBE : SHIRT;
    const motif = clothMotif(words, seed, colour, label.band);
    const dark = shade(colour, -0.24);
    const light = linearGradient([
      [0, "#1c0d05", 0.26],
      [0.22, "#ffffff", 0.16],
      [0.5, "#ffffff", 0.02],
      [0.8, "#1c0d05", 0.06],
      [1, "#1c0d05", 0.3],
    ]);
    const figure = /koko|gamis|abaya|mukena/.test(words) ? label.band : shade(colour, 0.3);
    return (
      hanger() +
      motif.defs +
      light.defs +
      path("M-92-236Q0-180 92-236Q40-252 0-252T-92-236z", shade(colour, -0.22)) +
      path(outline, colour) +
      path(outline, motif.url) +
      clipped(path(outline, "#000"), folds(dark)) +
      path(outline, light.url) +
      trim(words, colour, figure, dark) +
      stroke(outline, dark, 3, 0.4) +
      place(176, 196, hangTag(label), { rotate: 7, scale: 1.04 })
    );
  },
};
