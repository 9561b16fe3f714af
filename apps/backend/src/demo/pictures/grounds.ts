import type { Ground } from "../types";
import { mix, shade } from "./colour";
import type { PaletteTones } from "./palettes";
import {
  ellipse,
  linearGradient,
  path,
  radialGradient,
  rect,
  stroke,
  verticalGradient,
  type Svg,
} from "./svg";
import { weave } from "./weave";

/** A background, and the height at which a pack stands on it. */
export interface GroundArt {
  /** y of the foot of a pack, in the 1000-unit picture. */
  standY: number;
  draw: (tones: PaletteTones) => Svg;
}

function wall({ wall: colour, glow }: PaletteTones): Svg {
  const light = radialGradient(
    [
      [0, mix(colour, glow, 0.75)],
      [0.6, colour],
      [1, shade(colour, -0.03)],
    ],
    { cx: 0.36, cy: 0.3, r: 0.95 },
  );
  return light.defs + rect(0, 0, 1000, 1000, light.url);
}

function floor({ floor: colour }: PaletteTones, y: number): Svg {
  const depth = verticalGradient([
    [0, shade(colour, -0.045)],
    [0.22, colour],
    [1, shade(colour, 0.035)],
  ]);
  return depth.defs + rect(0, y, 1000, 1000 - y, depth.url);
}

function table(tones: PaletteTones): Svg {
  // Light falling in through a window.
  const pane = (x: number) => path(`M${x} 60h150l-150 560h-150z`, tones.glow, 'opacity=".5"');
  return (
    wall(tones) +
    pane(330) +
    pane(510) +
    floor(tones, 690) +
    stroke("M0 692H1000", shade(tones.floor, -0.08), 4, 0.35)
  );
}

function sun(tones: PaletteTones): Svg {
  return (
    wall(tones) +
    `<circle cx="500" cy="470" r="436" fill="${tones.glow}" opacity=".4"/>` +
    `<circle cx="500" cy="470" r="396" fill="${tones.glow}"/>` +
    floor(tones, 748)
  );
}

function arch(tones: PaletteTones): Svg {
  const niche = "M150 1000V478a350 350 0 0 1 700 0V1000z";
  const depth = linearGradient([
    [0, shade(tones.glow, -0.07)],
    [0.16, tones.glow],
    [1, tones.glow],
  ]);
  return (
    wall(tones) +
    depth.defs +
    path(niche, depth.url) +
    stroke("M128 1000V478a372 372 0 0 1 744 0V1000", tones.glow, 5, 0.6) +
    floor(tones, 776)
  );
}

function awning(tones: PaletteTones): Svg {
  let cloths = "";
  for (let at = 0; at < 8; at += 1) {
    const colour = at % 2 ? tones.glow : shade(tones.floor, 0.03);
    cloths += path(`M${at * 125} 0h125v118a62.5 62.5 0 0 1-125 0z`, colour);
  }
  const shadow = verticalGradient([
    [0, "#2a1408", 0.14],
    [1, "#2a1408", 0],
  ]);
  return (
    wall(tones) +
    shadow.defs +
    rect(0, 118, 1000, 130, shadow.url) +
    cloths +
    rect(0, 0, 1000, 26, "#2a140812") +
    floor(tones, 730)
  );
}

function wovenWall(tones: PaletteTones): Svg {
  const strands = weave(tones.glow, { opacity: 0.6, step: 46, width: 3.4 });
  return wall(tones) + strands.defs + rect(0, 0, 1000, 720, strands.url) + floor(tones, 716);
}

function podium(tones: PaletteTones): Svg {
  const side = linearGradient([
    [0, shade(tones.glow, -0.14)],
    [0.3, shade(tones.glow, -0.05)],
    [1, shade(tones.glow, -0.2)],
  ]);
  return (
    wall(tones) +
    floor(tones, 600) +
    ellipse(510, 922, 440, 74, "#2a1408", 'opacity=".12"') +
    side.defs +
    path("M90 802v84c0 62 184 110 410 110s410-48 410-110v-84z", side.url) +
    ellipse(500, 802, 410, 112, tones.glow) +
    ellipse(500, 802, 384, 100, shade(tones.glow, 0.02))
  );
}

function half(tones: PaletteTones): Svg {
  return (
    wall(tones) +
    rect(500, 0, 500, 1000, tones.glow) +
    floor(tones, 778) +
    path("M500 778H1000V1000H500z", tones.glow, 'opacity=".16"')
  );
}

function hill(tones: PaletteTones): Svg {
  return (
    wall(tones) +
    `<circle cx="790" cy="230" r="96" fill="${tones.glow}" opacity=".85"/>` +
    path("M0 620Q240 410 520 580T1000 500V1000H0z", tones.glow) +
    path("M0 730Q220 610 470 690T1000 640V1000H0z", mix(tones.glow, tones.floor, 0.45)) +
    path("M0 810Q300 716 600 780T1000 752V1000H0z", tones.floor)
  );
}

const STAND_Y: Readonly<Record<Ground, number>> = {
  table: 884,
  sun: 888,
  arch: 892,
  awning: 892,
  weave: 884,
  podium: 846,
  half: 888,
  hill: 892,
};

const DRAWINGS: Readonly<Record<Ground, (tones: PaletteTones) => Svg>> = {
  table,
  sun,
  arch,
  awning,
  weave: wovenWall,
  podium,
  half,
  hill,
};

/** The drawing of a background shape. */
export function groundArt(ground: Ground): GroundArt {
  return { standY: STAND_Y[ground], draw: DRAWINGS[ground] };
}
