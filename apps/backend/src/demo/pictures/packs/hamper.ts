import { shade } from "../colour";
import { hangTag } from "../label";
import { piece } from "../pieces";
import { clipped, linearGradient, num, path, place, rect, stroke, verticalGradient, type Svg } from "../svg";
import { plait } from "../weave";
import { jar, toples } from "./jar";
import { bottle } from "./bottle";
import { box } from "./box";
import type { PackArt, PackLook } from "./pack";
import { pouch } from "./pouch";

const BASKET = "M-318-10H318L276 226Q268 256 236 256H-236Q-268 256-276 226z";

/** Goods standing in the basket: plain packs in colours of the set. */
function goods(look: PackLook): Svg {
  const quiet = { ...look.label, name: look.label.name.split(" ").at(-1) ?? look.label.name };
  const inner: PackLook = { ...look, label: quiet, cut: "plain" };
  const other = shade(look.label.band, 0.08);
  const tall = look.seed % 2 === 0;
  return (
    place(-176, -110, pouch.draw({ ...inner, colour: look.label.band }), { rotate: -8, scale: 0.62 }) +
    place(
      168,
      -96,
      tall ? bottle.draw({ ...inner, colour: other }) : toples.draw({ ...inner, colour: other }),
      {
        rotate: 6,
        scale: tall ? 0.66 : 0.6,
      },
    ) +
    place(
      0,
      -112,
      look.seed % 3 === 0
        ? box.draw({ ...inner, colour: "#e7d2a1" })
        : jar.draw({ ...inner, colour: "#d98414" }),
      {
        scale: look.seed % 3 === 0 ? 0.5 : 0.62,
      },
    )
  );
}

function bow(colour: string): Svg {
  const loop = linearGradient(
    [
      [0, shade(colour, 0.14)],
      [1, shade(colour, -0.12)],
    ],
    { x2: 0, y2: 1 },
  );
  const side = (k: 1 | -1) =>
    path(`M0 0C${30 * k}-56 ${120 * k}-74 ${132 * k}-18C${138 * k} 26 ${60 * k} 34 0 0z`, loop.url) +
    path(`M${8 * k} 8L${74 * k} 108L${94 * k} 70L${128 * k} 84L${28 * k} 2z`, shade(colour, -0.06)) +
    stroke(
      `M${16 * k}-6C${44 * k}-30 ${84 * k}-40 ${108 * k}-24`,
      "#ffffff",
      5,
      0.35,
      'stroke-linecap="round"',
    );
  return (
    loop.defs +
    side(1) +
    side(-1) +
    rect(-24, -24, 48, 50, shade(colour, -0.1), 14) +
    rect(-16, -20, 14, 42, shade(colour, 0.12), 7)
  );
}

/** A gift basket with goods of several kinds, a ribbon and a tag; its colour is the ribbon. */
export const hamper: PackArt = {
  bounds: { left: -330, top: -330, right: 330, bottom: 262 },
  keepClear: { left: -170, top: 40, right: 170, bottom: 262 },
  tilt: 0,
  footprint: 350,
  draw: (look) => {
    const straw = "#d2a55c";
    const strips = plait([shade(straw, 0.08), shade(straw, -0.07)], { strip: 30, edge: "#2a140855" });
    const light = linearGradient([
      [0, "#ffffff", 0.24],
      [0.4, "#ffffff", 0],
      [1, "#2a1408", 0.34],
    ]);
    const tissue = verticalGradient([
      [0, "#fffaf0"],
      [1, "#eadcc4"],
    ]);
    let crumple = "M-316 10L-326-60";
    for (let at = 0; at <= 12; at += 1) {
      crumple += `L${num(-300 + at * 50)} ${at % 2 ? -84 : -34}`;
    }
    crumple += "L326-60L316 10z";
    const handle = "M-280-6C-280-400 280-400 280-6";
    return (
      stroke(handle, shade(straw, -0.22), 34) +
      stroke(handle, shade(straw, 0.04), 20) +
      stroke(handle, shade(straw, -0.22), 20, 0.5, 'stroke-dasharray="7 16"') +
      goods(look) +
      (look.hero === "wrapped-gift" || look.hero === "basket"
        ? piece("cookie", -252, -40, 108) + piece("cookie", 262, -30, 100, 30)
        : piece(look.hero, -254, -44, 128, -10) + piece(look.hero, 262, -36, 116, 14)) +
      tissue.defs +
      path(crumple, tissue.url) +
      strips.defs +
      light.defs +
      path(BASKET, straw) +
      path(BASKET, strips.url) +
      clipped(
        path(BASKET, "#000"),
        rect(-330, 22, 660, 66, look.colour) + stroke("M-330 30H330M-330 80H330", "#ffffff", 3, 0.4),
      ) +
      path(BASKET, light.url) +
      stroke("M-322-8H322", shade(straw, -0.16), 30, 1, 'stroke-linecap="round"') +
      stroke("M-322-14H322", shade(straw, 0.12), 12, 0.9, 'stroke-linecap="round"') +
      place(0, 52, bow(look.colour), { scale: 0.86 }) +
      place(0, 190, hangTag(look.label), { scale: 1.06, rotate: -2 })
    );
  },
};
