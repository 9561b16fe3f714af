import { shade } from "../colour";
import { icon } from "../icons";
import { bandInk } from "../label";
import { letterLine } from "../lettering";
import { clipped, linearGradient, num, path, stroke, type Stop, type Svg } from "../svg";
import type { PackArt, PackLook } from "./pack";

const OUTLINE =
  "M-300-222C-240-244-190-212-120-230S-10-246 60-228S220-248 302-216C322-120 296-40 316 60S300 190 292 232" +
  "C230 254 180 226 110 244S-20 232-90 250S-230 228-296 240C-318 140-288 60-308-30S-316-150-300-222z";
const FLOWERS: ReadonlySet<string> = new Set(["blossom", "hibiscus", "lotus", "tulip", "rose", "sunflower"]);

/** Soft pleats: light and shade alternate across the cloth. */
function pleats(): readonly Stop[] {
  const stops: Stop[] = [];
  for (let at = 0; at <= 10; at += 1) {
    stops.push(at % 2 ? [at / 10, "#1c0d05", 0.1] : [at / 10, "#ffffff", 0.18]);
  }
  return stops;
}

function scattered({ hero, colour, seed }: PackLook): Svg {
  const spots = [
    [-214, -130, 20],
    [-76, -150, -30],
    [76, -120, 60],
    [216, -160, 10],
    [-236, 196, 40],
    [-150, -30, 80],
    [150, -24, -50],
    [226, 196, -20],
    [76, 206, 15],
    [-84, 202, 50],
    [4, -50, 0],
    [262, -40, 33],
  ] as const;
  const flower = FLOWERS.has(hero) ? hero : "blossom";
  const tints = [{ from: 0, to: 360, hue: seed % 2 ? 345 : 22, saturation: 0.5, lift: 0.08 }];
  return (
    spots
      .map(([x, y, turn], at) =>
        at % 2
          ? icon("blossom", x, y, 60, { rotate: turn, tints })
          : icon(flower, x, y, 84, { rotate: turn, tints }),
      )
      .join("") + stroke("M-280 0Q-100-60 60-8T300-60", shade(colour, 0.2), 3, 0.3)
  );
}

/** A scarf laid out in soft pleats, fringed, with a sash that carries the name. */
export const voal: PackArt = {
  bounds: { left: -332, top: -246, right: 332, bottom: 252 },
  keepClear: { left: -280, top: 20, right: 280, bottom: 160 },
  tilt: 3,
  footprint: 350,
  draw: (look) => {
    const { colour, label, words } = look;
    const face = linearGradient(
      [
        [0, shade(colour, 0.1)],
        [0.5, colour],
        [1, shade(colour, -0.12)],
      ],
      { x2: 0.5, y2: 1 },
    );
    const folds = linearGradient(pleats(), { x1: 0, y1: 0, x2: 1, y2: 0.12 });
    const dark = shade(colour, -0.24);
    let fringe = "";
    for (let x = -284; x <= 284; x += 17) {
      fringe += `M${num(x)} 236q${num((x % 3) * 2)} 14 ${num((x % 5) - 2)} 30`;
    }
    const name = words.includes("polos") ? "" : `<g opacity=".8">${scattered(look)}</g>`;
    return (
      face.defs +
      folds.defs +
      stroke(fringe, shade(colour, -0.08), 6, 0.9, 'stroke-linecap="round"') +
      path(OUTLINE, face.url) +
      clipped(path(OUTLINE, "#000"), name) +
      path(OUTLINE, folds.url) +
      stroke(OUTLINE, dark, 4, 0.3) +
      stroke(
        OUTLINE,
        dark,
        4,
        0.4,
        'stroke-dasharray="2 10" stroke-linecap="round" transform="scale(.955 .94)"',
      ) +
      path("M-330 40Q0 62 330 36V138Q0 166-330 142z", "#1c0d05", 'opacity=".22" transform="translate(0 9)"') +
      path("M-332 38Q0 60 332 34V136Q0 164-332 140z", label.band) +
      stroke("M-332 49Q0 71 332 45M-332 130Q0 154 332 126", bandInk(label), 2.6, 0.45) +
      letterLine(label.name, 0, 96, {
        size: 58,
        maxWidth: 540,
        fill: bandInk(label),
        tracking: -0.01,
        sag: 6,
      }) +
      letterLine(label.kind, 0, 130, {
        size: 29,
        weight: 600,
        maxWidth: 540,
        fill: bandInk(label),
        tracking: 0.03,
        sag: 5,
      })
    );
  },
};
