import { shade } from "../colour";
import { hangTag } from "../label";
import { heapOfPieces, isDrawnPiece } from "../pieces";
import { ellipse, linearGradient, num, path, place, stroke, type Svg } from "../svg";
import { plait } from "../weave";
import type { PackArt, PackLook } from "./pack";

/** Depth of the tray's rim. */
const RIM = 74;

function basket(colour: string): { back: Svg; front: Svg } {
  const strips = plait([shade(colour, 0.08), shade(colour, -0.06)], { strip: 22, edge: "#2a140855" });
  const light = linearGradient([
    [0, "#ffffff", 0.18],
    [0.45, "#ffffff", 0],
    [1, "#2a1408", 0.34],
  ]);
  const wall = `M-352 20C-346 ${num(20 + RIM)}-300 ${num(120 + RIM)} 0 ${num(130 + RIM)}S346 ${num(20 + RIM)} 352 20C352 90 200 132 0 132S-352 90-352 20z`;
  let binding = "";
  for (let at = -16; at <= 16; at += 1) {
    const angle = (at / 16) * 1.5;
    const x = 352 * Math.sin(angle);
    const y = 20 + 112 * Math.cos(angle);
    binding += `M${num(x - 6)} ${num(y - 12)}L${num(x + 6)} ${num(y + 12)}`;
  }
  return {
    back:
      strips.defs +
      light.defs +
      ellipse(0, 20, 360, 120, shade(colour, -0.16)) +
      ellipse(0, 20, 342, 106, shade(colour, -0.02)) +
      ellipse(0, 20, 342, 106, strips.url) +
      ellipse(0, 8, 342, 96, "#2a1408", 'opacity=".2"'),
    front:
      path(wall, colour) +
      path(wall, strips.url) +
      path(wall, light.url) +
      stroke(
        "M-354 20C-346 92-200 132 0 132S346 92 354 20",
        shade(colour, -0.14),
        24,
        1,
        'stroke-linecap="round"',
      ) +
      stroke(
        "M-354 14C-346 84-200 124 0 124S346 84 354 14",
        shade(colour, 0.14),
        9,
        0.9,
        'stroke-linecap="round"',
      ) +
      stroke(binding, "#5b3a1c", 4, 0.5),
  };
}

/** A woven tray with the goods heaped on it and a hang tag on its rim. */
export const tray: PackArt = {
  bounds: { left: -364, top: -250, right: 364, bottom: 206 },
  keepClear: { left: -160, top: 60, right: 160, bottom: 300 },
  tilt: 0,
  footprint: 400,
  draw: ({ colour, label, piece: goods, seed }: PackLook) => {
    const { back, front } = basket(colour);
    const size = isDrawnPiece(goods) ? 150 : 176;
    return (
      back +
      heapOfPieces(
        goods,
        { cx: 0, cy: 22, width: 600, size, rows: goods === "sheaf-of-rice" ? 2 : 3 },
        seed,
      ) +
      front +
      place(0, 178, hangTag(label), { rotate: -2, scale: 1.1 })
    );
  },
};
