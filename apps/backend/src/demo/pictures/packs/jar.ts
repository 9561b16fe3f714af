import { shade } from "../colour";
import { drawLabel } from "../label";
import { pileOfPieces } from "../pieces";
import { clipped, ellipse, linearGradient, num, path, stroke, type Svg } from "../svg";
import type { PackArt, PackLook } from "./pack";

const GLASS = "M-192-176Q-192-222-146-226H146Q192-222 192-176V222Q192 286 124 286H-124Q-192 286-192 222z";

function lid(colour: string, halfWidth: number, top: number, height: number): Svg {
  const face = linearGradient([
    [0, shade(colour, -0.08)],
    [0.12, shade(colour, 0.16)],
    [0.45, colour],
    [1, shade(colour, -0.16)],
  ]);
  let ribs = "";
  for (let x = -halfWidth + 14; x < halfWidth; x += 14) {
    ribs += `M${num(x)} ${num(top + 24)}V${num(top + height - 10)}`;
  }
  const w = halfWidth;
  return (
    face.defs +
    path(
      `M${num(-w)} ${num(top + 14)}Q${num(-w)} ${num(top)} ${num(-w + 14)} ${num(top)}H${num(w - 14)}` +
        `Q${num(w)} ${num(top)} ${num(w)} ${num(top + 14)}V${num(top + height - 10)}` +
        `Q0 ${num(top + height + 12)} ${num(-w)} ${num(top + height - 10)}z`,
      face.url,
    ) +
    stroke(ribs, shade(colour, -0.22), 2.4, 0.3) +
    stroke(`M${num(-w + 8)} ${num(top + 16)}H${num(w - 8)}`, shade(colour, 0.3), 4, 0.5)
  );
}

function shine(): Svg {
  return (
    stroke("M-162-150V196", "#ffffff", 20, 0.5, 'stroke-linecap="round"') +
    stroke("M-132-176V-120", "#ffffff", 9, 0.45, 'stroke-linecap="round"') +
    stroke("M166-140V200", "#ffffff", 7, 0.28, 'stroke-linecap="round"')
  );
}

function jarWith(filling: Svg, lidColour: string, look: PackLook, lidWidth: number): Svg {
  const roundness = linearGradient([
    [0, "#2a1408", 0.32],
    [0.1, "#2a1408", 0.05],
    [0.32, "#ffffff", 0.18],
    [0.6, "#2a1408", 0],
    [1, "#2a1408", 0.36],
  ]);
  return (
    clipped(`<path d="${GLASS}"/>`, filling) +
    roundness.defs +
    path(GLASS, roundness.url) +
    stroke(GLASS, "#ffffff", 5, 0.34) +
    ellipse(0, 272, 128, 12, "#ffffff", 'opacity=".2"') +
    lid(lidColour, lidWidth, -296, 84) +
    shine() +
    drawLabel({ width: 384, height: 262, top: -92, band: 58, nameSize: 76, sag: 9 }, look)
  );
}

/** A screw-top jar of honey, spread or spice; its colour is the filling, the band's colour the lid. */
export const jar: PackArt = {
  bounds: { left: -192, top: -296, right: 192, bottom: 288 },
  keepClear: { left: -192, top: -92, right: 192, bottom: 190 },
  tilt: 0,
  footprint: 232,
  draw: (look) => {
    const filling = linearGradient([
      [0, shade(look.colour, 0.1)],
      [0.35, shade(look.colour, 0.03)],
      [1, shade(look.colour, -0.1)],
    ]);
    const surface =
      filling.defs +
      path("M-200-240H200V300H-200z", "#fff8ea", 'opacity=".55"') +
      path("M-200-184Q0-160 200-184V300H-200z", filling.url) +
      path("M-200-186Q0-162 200-186Q0-206-200-186z", shade(look.colour, 0.16));
    return jarWith(surface, look.label.band, look, 172);
  },
};

/** A clear biscuit jar heaped with its goods; its colour is the lid. */
export const toples: PackArt = {
  ...jar,
  draw: (look) => {
    const air = path("M-200-240H200V300H-200z", "#fdf0d6");
    const goods = pileOfPieces(look.piece, { left: -190, top: -176, right: 190, bottom: 284 }, 84, look.seed);
    return jarWith(air + goods, look.colour, look, 184);
  },
};
