import { shade } from "../colour";
import { bandInk, brandInk, PAPER } from "../label";
import { fittedSize, letterLine } from "../lettering";
import { piece } from "../pieces";
import { clipped, linearGradient, path, rect, stroke, type Svg } from "../svg";
import type { PackArt, PackLook } from "./pack";

const GOODS = { left: -300, top: -214, right: 300, bottom: 92 };

/** Big pieces lie side by side, small ones in two rows. */
function contents({ piece: goods }: PackLook): Svg {
  if (goods === "milkfish" || goods === "shrimp" || goods === "poultry-leg") {
    return goods === "milkfish"
      ? piece(goods, -30, -128, 500, -4) + piece(goods, 34, 2, 520, 4)
      : piece(goods, -128, -54, 310, -8) + piece(goods, 136, -22, 300, 14);
  }
  let rows = "";
  for (let row = 0; row < 2; row += 1) {
    for (let column = 0; column < 5; column += 1) {
      const x = -236 + column * 112 + (row ? 24 : 0);
      rows += piece(goods, x, -124 + row * 124, 132, (column * 47 + row * 90) % 50);
    }
  }
  return rows;
}

/** A flat vacuum or freezer pack: clear film above, a printed strip below. */
export const vac: PackArt = {
  bounds: { left: -334, top: -234, right: 334, bottom: 240 },
  keepClear: { left: -236, top: 92, right: 236, bottom: 226 },
  tilt: 4,
  footprint: 330,
  draw: (look) => {
    const { label, colour } = look;
    const film = linearGradient(
      [
        [0, "#ffffff", 0.8],
        [1, "#dcecee", 0.8],
      ],
      { x2: 1, y2: 1 },
    );
    const nameSize = fittedSize(label.name, { size: 68, maxWidth: 590, tracking: -0.02 });
    return (
      film.defs +
      rect(-334, -234, 668, 474, "#ffffff88", 28) +
      rect(-334, -234, 668, 474, film.url, 28) +
      rect(-310, -210, 620, 430, shade(colour, 0.5), 20) +
      rect(-310, -210, 620, 430, "#eaf4f4aa", 20) +
      clipped(
        rect(GOODS.left, GOODS.top, GOODS.right - GOODS.left, GOODS.bottom - GOODS.top, "#000", 16),
        contents(look),
      ) +
      path("M-300-200H-180L-270 80H-300z", "#ffffff", 'opacity=".42"') +
      path("M-140-204H-104L-190 84H-226z", "#ffffff", 'opacity=".24"') +
      stroke("M214-200C250-170 286-190 300-150M-304 60C-280 30-270 64-240 84", "#ffffff", 5, 0.7) +
      stroke("M-322-222H322M-322 230H322", "#ffffff", 5, 0.8, 'stroke-dasharray="3 7"') +
      rect(-334, 92, 668, 104, PAPER) +
      rect(-334, 178, 668, 56, label.band) +
      letterLine(label.name, 0, 136 + nameSize * 0.34 - 2, {
        size: nameSize,
        fill: brandInk(label),
        tracking: -0.02,
      }) +
      letterLine(label.kind, 0, 218, {
        size: 36,
        weight: 600,
        tracking: 0.01,
        fill: bandInk(label),
        maxWidth: 590,
      })
    );
  },
};
