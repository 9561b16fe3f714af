import { contrast, mix, mostReadable, shade } from "../colour";
import { bandInk, brandInk, brandName, PAPER } from "../label";
import { letterLine } from "../lettering";
import { piece } from "../pieces";
import { clipped, ellipse, linearGradient, num, path, rect, stroke, type Svg } from "../svg";
import { plait } from "../weave";
import type { PackArt, PackLook } from "./pack";

const WINDOW = { x: -228, y: -62, width: 456, height: 196 };

/** Goods lying behind the window, in one row with a second one peeping out behind. */
function windowGoods(name: string): Svg {
  const { x, y, width, height } = WINDOW;
  const count = 5;
  const size = (width / count) * 1.32;
  let back = "";
  let front = "";
  for (let at = 0; at < count + 1; at += 1) {
    back += piece(name, x + (at * width) / count, y + height * 0.34, size * 0.86, at * 37);
  }
  for (let at = 0; at < count; at += 1) {
    front += piece(name, x + ((at + 0.5) * width) / count, y + height * 0.68, size, (at - 2) * 16);
  }
  return rect(x, y, width, height, "#f6e3bd") + back + rect(x, y, width, height, "#5b321622") + front;
}

function windowGlass(colour: string): Svg {
  const { x, y, width, height } = WINDOW;
  return (
    path(`M${x + 40} ${y}h120l-110 ${height}h-90z`, "#ffffff", 'opacity=".22"') +
    path(`M${x + 210} ${y}h34l-110 ${height}h-34z`, "#ffffff", 'opacity=".16"') +
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="26" fill="none" ` +
    `stroke="${shade(colour, -0.16)}" stroke-width="6"/>`
  );
}

function front({ colour, label, piece: goods }: PackLook): Svg {
  const light = linearGradient(
    [
      [0, shade(colour, 0.07)],
      [0.5, colour],
      [1, shade(colour, -0.08)],
    ],
    { x2: 0.6, y2: 1 },
  );
  const flap = linearGradient(
    [
      [0, shade(colour, 0.16)],
      [1, shade(colour, 0.04)],
    ],
    { x2: 0, y2: 1 },
  );
  const own = label.ink && contrast(label.ink, colour) >= 4 ? label.ink : undefined;
  const ink = own ?? mostReadable(colour, [PAPER, "#2a1d14", shade(label.band, -0.1)]);
  const name = brandName(label.name, -160, { size: 78, maxWidth: 500, ink });
  const small = name.bottom > -66;
  return (
    light.defs +
    flap.defs +
    path("M-296-176L-232-240H232L296-176z", flap.url) +
    stroke("M-60-208Q0-190 60-208", shade(colour, -0.2), 5, 0.45, 'stroke-linecap="round"') +
    path("M-296-176H296V216Q296 234 278 234H-278Q-296 234-296 216z", light.url) +
    stroke("M-296-174H296", shade(colour, -0.16), 4, 0.35) +
    clipped(
      `<rect x="${WINDOW.x}" y="${WINDOW.y}" width="${WINDOW.width}" height="${WINDOW.height}" rx="26"/>`,
      windowGoods(goods),
    ) +
    windowGlass(colour) +
    (small ? brandName(label.name, -158, { size: 54, maxWidth: 500, ink }).markup : name.markup) +
    rect(-296, 156, 592, 58, label.band) +
    letterLine(label.kind, 0, 198, {
      size: 38,
      weight: 600,
      tracking: 0.01,
      fill: bandInk(label),
      maxWidth: 520,
    }) +
    path("M-296-176H-262V234H-278Q-296 234-296 216z", "#ffffff", 'opacity=".1"')
  );
}

/** A lidded box plaited of bamboo or pandan, with a paper sash. */
function wovenBox({ colour: dye, label }: PackLook): Svg {
  const colour = mix("#d6b56c", dye, 0.35);
  const body = plait([shade(colour, 0.08), shade(colour, -0.07)], { strip: 32, edge: "#2a140855" });
  const lid = plait([shade(colour, 0.14), shade(colour, 0)], { strip: 32, edge: "#2a140844" });
  const light = linearGradient([
    [0, "#ffffff", 0.22],
    [0.4, "#ffffff", 0],
    [1, "#2a1408", 0.3],
  ]);
  const sides = "M-272-70H272V206Q272 234 244 234H-244Q-272 234-272 206z";
  const cover = "M-292-190Q-292-206-276-206H276Q292-206 292-190V-52H-292z";
  const edge = shade(colour, -0.18);
  const name = brandName(label.name, -70, { size: 74, maxWidth: 420, ink: brandInk(label) });
  return (
    body.defs +
    lid.defs +
    light.defs +
    path(sides, colour) +
    path(sides, body.url) +
    path(sides, light.url) +
    rect(-272, -60, 544, 26, "#2a140844") +
    path(cover, colour) +
    path(cover, lid.url) +
    path(cover, light.url) +
    stroke("M-290-58H290", edge, 16, 1, 'stroke-linecap="round"') +
    stroke("M-284-200H284", shade(colour, 0.16), 12, 0.9, 'stroke-linecap="round"') +
    stroke("M-264 226H264", edge, 14, 0.8, 'stroke-linecap="round"') +
    rect(-250, -98, 500, 190, "#2a140833", 10) +
    rect(-254, -104, 508, 190, PAPER, 10) +
    clipped(rect(-254, -104, 508, 190, "#000", 10), rect(-254, 34, 508, 52, label.band)) +
    name.markup +
    letterLine(label.kind, 0, 73, {
      size: 36,
      weight: 600,
      tracking: 0.01,
      fill: bandInk(label),
      maxWidth: 440,
    })
  );
}

/** A cake box with a window; the goods show behind it. Boxes of bamboo or pandan are plaited. */
export const box: PackArt = {
  bounds: { left: -296, top: -240, right: 296, bottom: 236 },
  keepClear: { left: -206, top: -176, right: 206, bottom: 200 },
  tilt: 2,
  footprint: 330,
  draw: (look) => (/besek|anyam|pandan.*sasag|bambu/.test(look.words) ? wovenBox(look) : front(look)),
};

/** A bar of soap in a paper sleeve. */
export const soapbar: PackArt = {
  bounds: { left: -288, top: -150, right: 288, bottom: 172 },
  keepClear: { left: -158, top: -150, right: 158, bottom: 150 },
  tilt: 5,
  footprint: 310,
  draw: ({ colour, label, hero, piece: goods }) => {
    const top = linearGradient(
      [
        [0, shade(colour, 0.12)],
        [0.5, colour],
        [1, shade(colour, -0.1)],
      ],
      { x2: 0.4, y2: 1 },
    );
    const sleeve = linearGradient([
      [0, "#3a2010", 0.12],
      [0.14, "#ffffff", 0.3],
      [0.8, "#3a2010", 0],
      [1, "#3a2010", 0.16],
    ]);
    const ink = label.ink ?? shade(label.band, -0.08);
    const name = brandName(label.name, -128, { size: 64, maxWidth: 280, ink });
    const room = 96 - name.bottom;
    const flecks = [
      [-232, -70],
      [-196, 40],
      [-250, 64],
      [206, -86],
      [242, 10],
      [196, 84],
      [-180, -104],
      [226, -40],
    ] as const;
    return (
      top.defs +
      sleeve.defs +
      rect(-288, -112, 576, 284, shade(colour, -0.18), 68) +
      rect(-288, -146, 576, 284, top.url, 68) +
      flecks
        .map(([x, y]) =>
          ellipse(
            x,
            y,
            8,
            4,
            shade(colour, -0.22),
            `opacity=".55" transform="rotate(${num(x)} ${num(x)} ${num(y)})"`,
          ),
        )
        .join("") +
      stroke("M-226-124H-170M172-124H206", "#ffffff", 13, 0.6, 'stroke-linecap="round"') +
      path("M-158-146H158V176Q0 180-158 176z", PAPER) +
      rect(-158, 100, 316, 77, label.band) +
      rect(-158, -146, 316, 322, sleeve.url) +
      name.markup +
      piece(goods === "soap" ? hero : goods, 0, name.bottom + room / 2 - 4, Math.min(room - 10, 150)) +
      letterLine(label.kind, 0, 150, {
        size: 36,
        weight: 600,
        tracking: 0.01,
        fill: bandInk(label),
        maxWidth: 276,
      })
    );
  },
};
