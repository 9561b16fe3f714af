import { shade } from "../colour";
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
