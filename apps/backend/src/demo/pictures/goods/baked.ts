import { shade } from "../colour";
import { ellipse, linearGradient, path, radialGradient, rect, stroke, type Svg } from "../svg";
import { ball } from "./ball";

/** Biscuits, cakes and sweets. Each is drawn in a box of 100 × 100 around 0,0. */

function nastar(): Svg {
  return (
    ball("#e8a53c", 45) +
    ellipse(-14, -18, 13, 8, "#fff0c4", 'opacity=".8" transform="rotate(-32 -14 -18)"') +
    ellipse(4, 0, 4.6, 4.6, "#5d2f12") +
    stroke("M4 0L10-8", "#5d2f12", 3, 1, 'stroke-linecap="round"')
  );
}

function kastengel(): Svg {
  const face = linearGradient(
    [
      [0, "#f6cf78"],
      [1, "#d4933a"],
    ],
    { x2: 0, y2: 1 },
  );
  return (
    face.defs +
    rect(-48, -20, 96, 42, face.url, 9) +
    stroke("M-38-12H20M-30-4H34M-24 6H12", "#fff0c0", 4, 0.9, 'stroke-linecap="round"') +
    stroke("M-12-16L-2-8M18-2L30-10M-32 8L-22 2", "#f4b948", 4, 1, 'stroke-linecap="round"')
  );
}

function snowCookie(): Svg {
  const moon = "M-30-38C14-44 46-14 40 30C38 40 28 42 22 34C8 8-10-4-34-12C-46-16-44-36-30-38z";
  return (
    path(moon, "#e6d4b4", 'transform="translate(3 4)"') +
    path(moon, "#fdfaf4") +
    stroke("M-26-26C4-30 24-12 28 16", "#ffffff", 6, 1, 'stroke-linecap="round"') +
    [
      [-20, -20],
      [4, -16],
      [22, 4],
      [28, 24],
    ]
      .map(([x, y]) => ellipse(x ?? 0, y ?? 0, 3, 2.4, "#dcc8a6"))
      .join("")
  );
}

function swirlCookie(colour: string): Svg {
  let petals = "";
  for (let turn = 0; turn < 8; turn += 1) {
    petals += ellipse(
      0,
      -27,
      13,
      19,
      shade(colour, turn % 2 ? 0.04 : -0.03),
      `transform="rotate(${turn * 45})"`,
    );
  }
  return (
    petals +
    ball(colour, 26) +
    stroke("M-8 4a9 9 0 1 1 12 5", shade(colour, -0.22), 3.4, 0.6, 'stroke-linecap="round"')
  );
}

function peanutCookie(): Svg {
  return (
    ball("#c98d49", 46) +
    stroke("M-34-10L-12-32M-26 22L20-28M0 36L36 0", "#a66c2d", 3.4, 0.5) +
    ellipse(2, -2, 11, 17, "#f0d6a2", 'transform="rotate(28)"') +
    stroke("M8-14Q2 0-4 12", "#b98a50", 3, 0.8)
  );
}

function brownie(): Svg {
  return (
    path("M-46-8L0-30L46-8V14L0 38L-46 14z", "#4a2413") +
    path("M-46-8L0 14V38L-46 14z", "#5f301a") +
    path("M-46-8L0-30L46-8L0 14z", "#7b4526") +
    stroke("M-24-10L0-20M-4 2L24-10M-10-6L6-14", "#a0683f", 3.4, 0.9, 'stroke-linecap="round"') +
    ellipse(14, -12, 6, 3, "#e8c48a") +
    ellipse(-16, -6, 5, 2.6, "#e8c48a")
  );
}

function bun(): Svg {
  const crust = radialGradient(
    [
      [0, "#f3c272"],
      [0.5, "#d98f3c"],
      [1, "#a8611f"],
    ],
    { cx: 0.42, cy: 0.3, r: 0.8 },
  );
  const dome = "M-46 22C-52-20-26-38 0-38S52-20 46 22C44 36-44 36-46 22z";
  return (
    crust.defs +
    path(dome, crust.url) +
    path("M-44 20C-30 30 30 30 44 20C44 36-44 36-44 20z", "#f7e3ba") +
    stroke("M-24-18C-16-28 4-30 14-26", "#fff2cf", 7, 0.65, 'stroke-linecap="round"') +
    [
      [-8, -8],
      [14, -12],
      [24, 2],
      [-26, 2],
      [2, 4],
    ]
      .map(([x, y]) => ellipse(x ?? 0, y ?? 0, 3.6, 2.2, "#fff0c8"))
      .join("")
  );
}

function pastry(): Svg {
  const crust = linearGradient(
    [
      [0, "#f2bd62"],
      [1, "#b8741f"],
    ],
    { x2: 0, y2: 1 },
  );
  return (
    crust.defs +
    rect(-48, -24, 96, 50, crust.url, 18) +
    stroke("M-34-24L-18 26M-14-24L2 26M6-24L22 26M26-24L40 22", "#fbe0a0", 5, 0.75) +
    rect(-48, 14, 96, 12, "#8a4f14", 6) +
    stroke("M-38-14H8", "#fff2cf", 4, 0.5, 'stroke-linecap="round"')
  );
}

function swissRoll(): Svg {
  return (
    ellipse(0, 0, 44, 42, "#7a4526") +
    ellipse(0, 0, 37, 35, "#f4dfb0") +
    stroke(
      "M30 2C30-22 8-32-10-28C-30-22-32 8-16 20C0 30 20 20 18 4C14-10-6-12-8 2C-8 8-2 10 2 6",
      "#a33a4a",
      6,
      1,
      'stroke-linecap="round"',
    ) +
    stroke("M-28-22Q-18-34-2-37", "#b98258", 5, 0.8, 'stroke-linecap="round"')
  );
}

function dodol(colour: string): Svg {
  const wing = (side: 1 | -1) =>
    path(
      `M${side * 26}-10L${side * 48}-22L${side * 44} 0L${side * 48} 22L${side * 26} 10z`,
      shade(colour, 0.3),
      'opacity=".75"',
    );
  return (
    wing(1) +
    wing(-1) +
    rect(-30, -18, 60, 36, colour, 10) +
    rect(-24, -14, 48, 10, "#ffffff44", 5) +
    stroke("M-30-18V18M30-18V18", shade(colour, 0.34), 3, 0.6)
  );
}

function coconutCube(): Svg {
  const cube = (x: number, y: number, colour: string) =>
    `<g transform="translate(${x} ${y})">${path("M-24-8L0-20L24-8V14L0 26L-24 14z", shade(colour, -0.14))}` +
    `${path("M-24-8L0 4V26L-24 14z", shade(colour, -0.06))}${path("M-24-8L0-20L24-8L0 4z", shade(colour, 0.03))}</g>`;
  return cube(-18, -14, "#fbf3e4") + cube(22, -8, "#f2b9bd") + cube(0, 16, "#fbf3e4");
}

/** Drawings by name. */
export const BAKED: Readonly<Record<string, () => Svg>> = {
  nastar,
  kastengel,
  "snow-cookie": snowCookie,
  "cheese-swirl": () => swirlCookie("#eec57e"),
  "ginger-swirl": () => swirlCookie("#c48a4e"),
  "pandan-swirl": () => swirlCookie("#b4c464"),
  "peanut-cookie": peanutCookie,
  brownie,
  "dodol-dark": () => dodol("#4a2a18"),
  "dodol-pandan": () => dodol("#6d8a34"),
  bun,
  pastry,
  "swiss-roll": swissRoll,
  geplak: coconutCube,
};
