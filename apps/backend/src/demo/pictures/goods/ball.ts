import { shade } from "../colour";
import { ellipse, radialGradient, type Svg } from "../svg";

/** A ball lit from the upper left, the beginning of many biscuits. */
export function ball(colour: string, radius = 46): Svg {
  const light = radialGradient(
    [
      [0, shade(colour, 0.2)],
      [0.45, colour],
      [1, shade(colour, -0.16)],
    ],
    { cx: 0.36, cy: 0.3, r: 0.75 },
  );
  return light.defs + ellipse(0, 0, radius, radius, light.url);
}
