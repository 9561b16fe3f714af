import { shade } from "../colour";
import { drawLabel } from "../label";
import { linearGradient, num, path, stroke } from "../svg";
import type { PackArt } from "./pack";

const BODY =
  "M-204-298H204Q208-298 208-292L209-238C224-80 226 160 214 264Q211 292 184 297Q0 318-184 297Q-211 292-214 264" +
  "C-226 160-224-80-209-238L-208-292Q-208-298-204-298z";

/** A stand-up pouch with a crimped top, a tear notch and a gusset at its foot. */
export const pouch: PackArt = {
  bounds: { left: -220, top: -298, right: 220, bottom: 306 },
  keepClear: { left: -178, top: -205, right: 178, bottom: 160 },
  tilt: 4,
  footprint: 250,
  draw: ({ colour, ...look }) => {
    const body = linearGradient([
      [0, shade(colour, -0.06)],
      [0.06, shade(colour, 0.08)],
      [0.2, shade(colour, 0.05)],
      [0.58, colour],
      [0.9, shade(colour, -0.12)],
      [1, shade(colour, -0.18)],
    ]);
    const shine = linearGradient([
      [0, "#ffffff", 0.42],
      [1, "#ffffff", 0],
    ]);
    const foot = linearGradient(
      [
        [0, "#2a1408", 0],
        [1, "#2a1408", 0.26],
      ],
      { x2: 0, y2: 1 },
    );
    let crimps = "";
    for (let y = -288; y < -244; y += 9) crimps += `M-206 ${num(y)}H206`;
    const dark = shade(colour, -0.2);
    return (
      body.defs +
      shine.defs +
      foot.defs +
      path(BODY, body.url) +
      stroke(crimps, dark, 2.6, 0.34) +
      stroke("M-208-240H208", shade(colour, 0.14), 3, 0.6) +
      path("M-34-276h68a9 9 0 0 1 0 18h-68a9 9 0 0 1 0-18z", dark, 'opacity=".55"') +
      path("M-196-228C-206-80-208 120-200 250L-160 262C-176 110-174-70-160-226z", shine.url) +
      path("M196-226C206-90 208 130 198 262L178 268C190 110 188-90 180-226z", dark, 'opacity=".28"') +
      path("M-213 214Q0 318 213 214L212 264Q208 292 184 297Q0 318-184 297Q-208 292-213 264z", foot.url) +
      stroke("M-213 214Q0 318 213 214", dark, 3.4, 0.42) +
      drawLabel({ width: 352, height: 350, top: -202, band: 66, nameSize: 78, radius: 16 }, look)
    );
  },
};
