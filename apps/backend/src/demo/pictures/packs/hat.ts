import { shade } from "../colour";
import { hangTag } from "../label";
import { ellipse, linearGradient, num, path, place, stroke, type Svg } from "../svg";
import { weave } from "../weave";
import type { PackArt } from "./pack";

const CROWN = "M-236 40C-226-150-120-262 0-262S226-150 236 40Q236 112 0 112T-236 40z";
const STRAND = "#7a4a12";

/** The bamboo hat of Tangerang, woven, with a ribbon. Origin: the middle of the hat. */
export function bambooHat(ribbon: string): Svg {
  const brimWeave = weave(STRAND, { opacity: 0.5, step: 22, width: 2.6 });
  const crownWeave = weave(STRAND, { opacity: 0.42, step: 17, width: 2.2 });
  const brim = linearGradient([
    [0, "#f6d48a"],
    [0.45, "#e6b455"],
    [1, "#b97a2a"],
  ]);
  const crown = linearGradient([
    [0, "#fbe0a2"],
    [0.45, "#ebbd62"],
    [1, "#b87826"],
  ]);
  const fold = linearGradient([
    [0, shade(ribbon, 0.06)],
    [0.4, ribbon],
    [1, shade(ribbon, -0.1)],
  ]);
  return (
    brimWeave.defs +
    crownWeave.defs +
    brim.defs +
    crown.defs +
    fold.defs +
    ellipse(0, 72, 410, 138, "#8f5a1c") +
    ellipse(0, 56, 410, 132, brim.url) +
    ellipse(0, 56, 410, 132, brimWeave.url) +
    `<ellipse cx="0" cy="56" rx="392" ry="120" fill="none" stroke="#8a5418" stroke-width="4" opacity=".5"/>` +
    `<ellipse cx="0" cy="56" rx="404" ry="127" fill="none" stroke="#fff0c4" stroke-width="4" opacity=".35"/>` +
    ellipse(30, 78, 276, 66, "#6b3f10", 'opacity=".22"') +
    path(CROWN, crown.url) +
    path(CROWN, crownWeave.url) +
    path(
      "M-180-40C-160-160-100-226-30-244C-96-190-132-110-140 60C-168 40-186 10-180-40z",
      "#fff4d4",
      'opacity=".28"',
    ) +
    path("M-232-20Q-190 40 0 40T232-20L236 50Q214 112 0 112T-236 50z", fold.url) +
    stroke("M-232-14Q-190 46 0 46T232-14", "#ffffff", 3, 0.22) +
    stroke("M-236 46Q-212 106 0 106T236 46", "#000000", 3, 0.16)
  );
}

/** The farmer's pointed hat (*caping*), a cone of plaited bamboo. */
function caping(ribbon: string): Svg {
  const strands = weave(STRAND, { opacity: 0.44, step: 20, width: 2.4 });
  const face = linearGradient([
    [0, "#f8dc9a"],
    [0.42, "#e9bb62"],
    [1, "#ad6f22"],
  ]);
  const cone =
    "M0-236C60-170 260-20 404 70Q410 96 372 112Q180 168 0 168T-372 112Q-410 96-404 70C-260-20-60-170 0-236z";
  let ribs = "";
  for (let at = -4; at <= 4; at += 1) {
    ribs += `M0-230Q${num(at * 36)}-40 ${num(at * 86)} ${num(164 - Math.abs(at) ** 1.7 * 5.4)}`;
  }
  return (
    strands.defs +
    face.defs +
    path(cone, "#8f5a1c", 'transform="translate(0 14)"') +
    path(cone, face.url) +
    path(cone, strands.url) +
    stroke(ribs, "#8a5418", 4, 0.4) +
    stroke("M-404 74Q-200 168 0 168T404 74", "#fff0c4", 5, 0.4) +
    stroke("M-250-14Q-120 60 0 60T250-14", ribbon, 26) +
    stroke("M-250-26Q-120 48 0 48T250-26", "#ffffff", 3, 0.24) +
    stroke("M-60-178Q0-150 60-178", ribbon, 16)
  );
}

/** A bamboo hat with a hang tag; words decide between the round hat and the farmer's caping. */
export const tagHat: PackArt = {
  bounds: { left: -410, top: -262, right: 410, bottom: 250 },
  keepClear: { left: 60, top: 90, right: 360, bottom: 300 },
  tilt: 5,
  footprint: 420,
  draw: ({ colour, label, words }) =>
    (/caping|kerucut/.test(words) ? caping(colour) : bambooHat(colour)) +
    place(206, 190, hangTag(label), { rotate: 5, scale: 1.16 }),
};
