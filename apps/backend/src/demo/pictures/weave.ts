import { num, pattern, type Paint } from "./svg";

/** Strands that cross in one step of the weave. */
const STRANDS = 4;

/**
 * The weave of the Tangerang bamboo hat as a repeating tile: four strands over, four under, at 45°.
 * @param step length of one over-or-under step in drawing units
 */
export function weave(colour: string, { opacity = 0.2, step = 34, width = 2.4, rotate = 45 } = {}): Paint {
  let d = "";
  for (let strand = 0; strand < STRANDS; strand += 1) {
    const at = (step * (strand + 0.5)) / STRANDS;
    d +=
      `M1 ${num(at)}H${num(step - 1)}M${num(step + at)} 1V${num(step - 1)}` +
      `M${num(at)} ${num(step + 1)}V${num(2 * step - 1)}M${num(step + 1)} ${num(step + at)}H${num(2 * step - 1)}`;
  }
  const strands =
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${num(width)}" ` +
    `stroke-linecap="round" opacity="${num(opacity)}"/>`;
  return pattern(2 * step, 2 * step, strands, { rotate });
}

/**
 * A broad plait as in baskets and bags: flat strips over and under one another.
 * @param strips colours of the lying and the standing strip
 */
export function plait(
  [lying, standing]: readonly [string, string],
  { strip = 26, rotate = 0, edge = "#00000033" } = {},
): Paint {
  const s = strip;
  const round = num(s * 0.14);
  const piece = (x: number, y: number, width: number, height: number, fill: string) =>
    `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}" rx="${round}" ` +
    `fill="${fill}" stroke="${edge}" stroke-width="1.6"/>`;
  const inset = s * 0.06;
  const tile =
    `<rect width="${num(2 * s)}" height="${num(2 * s)}" fill="${edge}"/>` +
    piece(-inset, inset, s + 2 * inset, s - 2 * inset, lying) +
    piece(s - inset, s + inset, s + 2 * inset, s - 2 * inset, lying) +
    piece(s + inset, -inset, s - 2 * inset, s + 2 * inset, standing) +
    piece(inset, s - inset, s - 2 * inset, s + 2 * inset, standing);
  return pattern(2 * s, 2 * s, tile, { rotate });
}
