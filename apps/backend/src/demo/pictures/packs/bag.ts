import { mix, shade } from "../colour";
import { hangTag } from "../label";
import { clipped, linearGradient, path, place, rect, stroke, type Svg } from "../svg";
import { plait, weave } from "../weave";
import type { PackArt, PackLook } from "./pack";

const BODY = "M-300-140H300L258 226Q250 264 214 264H-214Q-250 264-258 226z";

function handle(colour: string): Svg {
  const arc = "M-150-136C-150-340 150-340 150-136";
  return (
    stroke(arc, shade(colour, -0.14), 32) +
    stroke(arc, shade(colour, 0.08), 16) +
    stroke(arc, "#ffffff", 3, 0.3)
  );
}

/** Pandan keeps much of its own straw green under any dye. */
const PANDAN = "#d6c674";

function body({ colour: dye, label, seed }: PackLook): Svg {
  const colour = mix(PANDAN, dye, dye === label.band ? 0.14 : 0.42);
  const light = linearGradient([
    [0, "#ffffff", 0.26],
    [0.4, "#ffffff", 0],
    [1, "#2a1408", 0.3],
  ]);
  const surface =
    seed % 2 === 0
      ? plait([shade(colour, 0.06), shade(colour, -0.05)], { strip: 30, edge: "#2a140855" })
      : weave(shade(colour, -0.26), { opacity: 0.6, step: 28, width: 3.2 });
  return (
    light.defs +
    surface.defs +
    path(BODY, colour) +
    path(BODY, surface.url) +
    clipped(
      path(BODY, "#000"),
      rect(-300, -72, 600, 128, label.band) + stroke("M-300-66H300M-300 50H300", "#ffffff", 4, 0.35),
    ) +
    path(BODY, light.url) +
    path("M-304-146H304L298-98H-298z", shade(colour, -0.18)) +
    stroke("M-296-122H296", "#ffffff", 3, 0.35, 'stroke-dasharray="14 9"')
  );
}

/** A plaited pandan bag with a coloured belt and a hang tag. */
export const bag: PackArt = {
  bounds: { left: -304, top: -300, right: 304, bottom: 266 },
  keepClear: { left: -160, top: -90, right: 160, bottom: 110 },
  tilt: 0,
  footprint: 330,
  draw: (look) =>
    stroke("M-130-136C-130-300 130-300 130-136", "#5b3a1c", 22, 0.8) +
    body(look) +
    handle("#a8703a") +
    place(0, 6, hangTag(look.label), { scale: 1.14 }),
};
