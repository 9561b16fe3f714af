import { shade } from "../colour";
import { icon } from "../icons";
import { bandInk, brandInk, brandName, PAPER } from "../label";
import { letterLine } from "../lettering";
import { clothMotif } from "../motifs";
import { clipped, linearGradient, num, path, rect, stroke, verticalGradient, type Svg } from "../svg";
import type { PackArt } from "./pack";

/** A folded edge: one layer of the stack, `top` its upper edge. */
function layer(top: number, paint: string, colour: string): Svg {
  const d = `M-318 ${num(top)}H306Q344 ${num(top)} 344 ${num(top + 40)}T306 ${num(top + 80)}H-318Q-340 ${num(top + 80)}-340 ${num(top + 40)}T-318 ${num(top)}z`;
  const roll = verticalGradient([
    [0, "#ffffff", 0.18],
    [0.4, "#ffffff", 0],
    [1, "#1c0d05", 0.42],
  ]);
  return (
    roll.defs +
    path(d, colour) +
    path(d, paint) +
    path(d, roll.url) +
    stroke(`M-318 ${num(top + 40)}H300`, "#1c0d05", 3, 0.28)
  );
}

/** Folded cloth with a paper belly band. */
export const cloth: PackArt = {
  bounds: { left: -344, top: -200, right: 344, bottom: 206 },
  keepClear: { left: -150, top: -44, right: 150, bottom: 206 },
  tilt: 0,
  footprint: 390,
  draw: ({ colour, label, words, seed }) => {
    const motif = clothMotif(words, seed, colour, label.band);
    const top =
      "M-250-196H250Q262-196 268-186L338-62Q344-38 316-34H-316Q-344-38-338-62L-268-186Q-262-196-250-196z";
    const light = linearGradient(
      [
        [0, "#ffffff", 0.24],
        [0.6, "#ffffff", 0.02],
        [1, "#1c0d05", 0.16],
      ],
      { x2: 0.5, y2: 1 },
    );
    const paper = verticalGradient([
      [0, "#ffffff", 0.3],
      [0.36, "#3a2010", 0],
      [0.42, "#3a2010", 0.12],
      [0.5, "#3a2010", 0],
      [1, "#3a2010", 0.16],
    ]);
    const strip = "M-104-198H104L138-42V208H-138V-42z";
    const ink = brandInk(label);
    const name = brandName(label.name, 6, { size: 62, maxWidth: 244, ink });
    return (
      motif.defs +
      light.defs +
      paper.defs +
      layer(124, motif.url, colour) +
      layer(46, motif.url, colour) +
      layer(-32, motif.url, colour) +
      // The upper face is seen at an angle, so its pattern is squeezed.
      clipped(
        path(top, "#000"),
        `<g transform="translate(0 -196) scale(1 .6)">${rect(-360, -40, 720, 330, colour)}${rect(-360, -40, 720, 330, motif.url)}</g>`,
      ) +
      path(top, light.url) +
      stroke("M-330-52Q-336-36-316-34H316Q336-36 330-52", shade(colour, 0.2), 3, 0.5) +
      path(strip, "#2a1408", 'opacity=".22" transform="translate(8 0)"') +
      path(strip, PAPER) +
      path(strip, paper.url) +
      rect(-138, 150, 276, 52, label.band) +
      name.markup +
      letterLine(label.kind, 0, 186, {
        size: 32,
        weight: 600,
        tracking: 0.01,
        fill: bandInk(label),
        maxWidth: 250,
      })
    );
  },
};

/** A square scarf laid out in soft folds, with a sash that carries the name. */
export const voal: PackArt = {
  bounds: { left: -324, top: -246, right: 330, bottom: 246 },
  keepClear: { left: -330, top: 20, right: 330, bottom: 170 },
  tilt: 4,
  footprint: 350,
  draw: ({ colour, label, hero, seed }) => {
    const face = linearGradient(
      [
        [0, shade(colour, 0.14)],
        [0.5, colour],
        [1, shade(colour, -0.12)],
      ],
      { x2: 0.4, y2: 1 },
    );
    const outline =
      "M-306-214C-200-250-60-226 40-238S250-226 306-206C334-90 306 60 268 232C150 262-20 236-130 246S-250 240-276 226C-318 80-334-90-306-214z";
    const flower = (["blossom", "hibiscus", "lotus", "tulip", "rose"] as string[]).includes(hero)
      ? hero
      : "blossom";
    const spots: readonly (readonly [number, number, number])[] = [
      [-196, -96, 20],
      [-56, -168, -30],
      [86, -104, 60],
      [206, -166, 10],
      [-238, 190, 40],
      [-20, -28, 80],
      [226, 200, -20],
      [24, 206, 15],
      [-120, 208, 50],
    ];
    const flowers = spots
      .filter((_, at) => (at + seed) % 5 !== 0)
      .map(([x, y, turn], at) =>
        icon(at % 2 ? "blossom" : flower, x, y, at % 2 ? 62 : 80, {
          rotate: turn,
          tints: [{ from: 0, to: 360, hue: at % 2 ? 345 : 18, saturation: 0.55, lift: 0.06 }],
        }),
      )
      .join("");
    const dark = shade(colour, -0.2);
    return (
      face.defs +
      path(outline, face.url) +
      clipped(
        path(outline, "#000"),
        `<g opacity=".78">${flowers}</g>` +
          path(
            "M-306-214C-180-40-200 120-276 226L-214 238C-130 90-150-60-236-228z",
            "#ffffff",
            'opacity=".26"',
          ) +
          path("M306-206C150-60 130 110 268 232L300 60z", dark, 'opacity=".14"') +
          path("M-40-236C40-60-10 90-110 246L-30 244C70 100 80-60 30-238z", "#ffffff", 'opacity=".16"') +
          stroke(
            "M-306-214C-180-40-200 120-276 226M306-206C150-60 130 110 268 232M-40-236C40-60-10 90-110 246",
            dark,
            5,
            0.34,
          ),
      ) +
      `<path d="${outline}" fill="none" stroke="${dark}" stroke-width="7" opacity=".42" stroke-dasharray="2 9" stroke-linecap="round"/>` +
      path("M-332 44L332 28V140L-332 156z", "#1c0d05", 'opacity=".2" transform="translate(0 8)"') +
      path("M-332 44L332 28V140L-332 156z", label.band) +
      stroke("M-332 54L332 38M-332 146L332 130", bandInk(label), 2.4, 0.5) +
      `<g transform="rotate(-1.4)">` +
      letterLine(label.name, 0, 96, { size: 58, maxWidth: 560, fill: bandInk(label), tracking: -0.01 }) +
      letterLine(label.kind, 0, 132, {
        size: 27,
        weight: 600,
        maxWidth: 560,
        fill: bandInk(label),
        tracking: 0.03,
      }) +
      `</g>`
    );
  },
};
