import { shade } from "../colour";
import { drawLabel } from "../label";
import { linearGradient, num, path, rect, stroke } from "../svg";
import type { PackArt } from "./pack";

const BODY =
  "M-54-250H54V-186C54-130 142-112 142-30V262Q142 316 86 316H-86Q-142 316-142 262V-30C-142-112-54-130-54-186z";

/** A sauce or syrup bottle; its colour is the filling, the band's colour the cap. */
export const bottle: PackArt = {
  bounds: { left: -144, top: -332, right: 144, bottom: 318 },
  keepClear: { left: -142, top: -16, right: 142, bottom: 266 },
  tilt: 0,
  footprint: 180,
  draw: ({ colour, ...look }) => {
    const filling = linearGradient([
      [0, shade(colour, -0.1)],
      [0.1, shade(colour, 0.1)],
      [0.3, shade(colour, 0.04)],
      [0.62, colour],
      [1, shade(colour, -0.18)],
    ]);
    const capColour = look.label.band;
    const cap = linearGradient([
      [0, shade(capColour, -0.06)],
      [0.14, shade(capColour, 0.16)],
      [0.45, capColour],
      [1, shade(capColour, -0.16)],
    ]);
    let ribs = "";
    for (let x = -54; x <= 54; x += 12) ribs += `M${num(x)}-316V-262`;
    return (
      filling.defs +
      cap.defs +
      path(BODY, filling.url) +
      stroke(BODY, "#ffffff", 4, 0.22) +
      rect(-64, -262, 128, 24, shade(capColour, -0.1), 8) +
      rect(-68, -332, 136, 80, cap.url, 16) +
      stroke(ribs, shade(capColour, -0.24), 2.4, 0.34) +
      stroke("M-34-232V-190C-40-150-104-120-112-60", "#ffffff", 12, 0.42, 'stroke-linecap="round"') +
      stroke("M-118-26V258", "#ffffff", 15, 0.36, 'stroke-linecap="round"') +
      stroke("M122-10V250", "#ffffff", 6, 0.2, 'stroke-linecap="round"') +
      drawLabel({ width: 284, height: 262, top: -14, band: 54, nameSize: 64, sag: 8 }, look)
    );
  },
};
