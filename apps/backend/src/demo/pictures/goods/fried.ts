import { shade } from "../colour";
import { ellipse, linearGradient, num, path, radialGradient, rect, stroke, type Svg } from "../svg";
import { ball } from "./ball";

/** Crackers, chips and other things fried or steamed. Each is drawn in a box of 100 × 100 around 0,0. */

/** A fried slice: wavy edge, blisters, browned rim. */
function chip(colour: string, specks: string): Svg {
  const face = radialGradient(
    [
      [0, shade(colour, 0.12)],
      [0.62, colour],
      [1, shade(colour, -0.18)],
    ],
    { cx: 0.4, cy: 0.36, r: 0.68 },
  );
  const outline =
    "M-44-8C-46-32-24-42-6-44C18-48 42-36 46-12C50 10 40 34 18 42C-4 50-34 42-44 20C-48 10-42 2-44-8z";
  const dots = [
    [-20, -16, 3.4],
    [12, -22, 2.8],
    [24, 6, 3.6],
    [-8, 14, 3],
    [-26, 16, 2.6],
    [8, 30, 2.8],
  ] as const;
  return (
    face.defs +
    path(outline, face.url) +
    stroke(outline, shade(colour, -0.24), 3, 0.5) +
    stroke("M-30-14Q-8-36 22-26M-22 24Q6 36 30 14", shade(colour, 0.22), 5, 0.6, 'stroke-linecap="round"') +
    dots.map(([x, y, r]) => ellipse(x, y, r, r * 0.8, specks)).join("")
  );
}

function bananaChip(): Svg {
  const outline = "M-46-6C-44-30-16-38 8-36C34-34 48-18 46 2C44 24 18 36-8 34C-34 32-48 16-46-6z";
  return (
    path(outline, "#f0cf74") +
    path("M-36-6C-34-24-12-30 8-28C28-26 38-14 36 2C34 18 14 27-8 26C-28 24-38 12-36-6z", "#f9e6a8") +
    stroke(outline, "#c8963a", 3, 0.7) +
    stroke("M-20-4Q0-14 20-2M-14 8Q2 12 16 4", "#b98a3a", 3.4, 0.7, 'stroke-linecap="round"')
  );
}

function peyek(): Svg {
  const disc = "M-46-4C-48-28-26-46 2-45C30-46 48-24 46 4C48 28 22 46-4 45C-28 46-46 24-46-4z";
  const nut = (x: number, y: number, turn: number) =>
    ellipse(x, y, 11, 7.5, "#b9713a", `transform="rotate(${turn} ${x} ${y})"`) +
    ellipse(x - 2, y - 2, 6, 3.4, "#dba066", `transform="rotate(${turn} ${x} ${y})"`);
  return (
    path(disc, "#f0c76a") +
    stroke(disc, "#cf9636", 4, 0.8) +
    [
      [-28, 18, 5],
      [30, -20, 4.4],
      [6, 32, 5],
      [-8, -32, 4],
      [34, 14, 3.6],
    ]
      .map(([x, y, r]) => ellipse(x ?? 0, y ?? 0, r ?? 0, r ?? 0, "#fbe7b0"))
      .join("") +
    nut(-16, -8, 20) +
    nut(14, -10, -30) +
    nut(2, 16, 50) +
    stroke("M-34 2q8-8 14 0M18 26q8 2 12-6", "#5f8a2e", 4, 0.9, 'stroke-linecap="round"')
  );
}

function cracker(colour: string): Svg {
  const edge =
    "M-44 6C-50-20-30-24-22-36C-8-50 8-38 20-40C40-42 38-22 46-8C52 10 36 18 32 30C22 46 4 38-8 42C-28 48-38 28-44 6z";
  return (
    path(edge, colour) +
    stroke(edge, shade(colour, -0.18), 3, 0.5) +
    stroke(
      "M-26-4C-18-22 0-24 6-10S26-6 28-18M-26 18C-14 6-2 22 8 14S26 16 30 8",
      shade(colour, -0.12),
      4,
      0.8,
    ) +
    stroke("M-18-22C-8-30 8-28 14-24", shade(colour, 0.14), 6, 0.9, 'stroke-linecap="round"')
  );
}

function stick(): Svg {
  const one = (y: number, turn: number, colour: string) =>
    `<g transform="rotate(${turn})">${rect(-46, y - 8, 92, 16, shade(colour, -0.1), 8)}` +
    `${rect(-46, y - 9, 92, 12, colour, 6)}${stroke(`M-36 ${num(y - 5)}H20`, "#fff0c6", 3, 0.8)}</g>`;
  return one(-14, -18, "#e6b358") + one(14, 14, "#dda548") + one(2, -40, "#edc06c");
}

function nugget(): Svg {
  const shape = "M-40-10C-42-32-18-36 0-32C18-40 44-30 42-4C46 18 28 32 8 30C-10 38-40 28-42 10z";
  const crumb = [
    [-22, -14],
    [-4, -20],
    [18, -16],
    [28, 2],
    [6, -2],
    [-16, 4],
    [-28, 14],
    [0, 18],
    [20, 16],
  ];
  return (
    path(shape, "#b76f22", 'transform="translate(2 5)"') +
    path(shape, "#e09a3c") +
    crumb.map(([x, y]) => ellipse(x ?? 0, y ?? 0, 5.4, 4, "#f2bd66")).join("") +
    crumb.map(([x, y]) => ellipse((x ?? 0) + 6, (y ?? 0) + 5, 3, 2.4, "#c17a28")).join("")
  );
}

function cireng(): Svg {
  const disc = radialGradient([
    [0, "#fdf4e0"],
    [0.7, "#f3dfb6"],
    [1, "#d9b272"],
  ]);
  return (
    disc.defs +
    ellipse(0, 0, 45, 38, disc.url) +
    stroke("M-26-12C-12-22 12-22 24-12", "#ffffff", 5, 0.8, 'stroke-linecap="round"') +
    ellipse(-12, 8, 4, 3, "#5f8a2e") +
    ellipse(14, 12, 4, 3, "#c23a22") +
    ellipse(6, -6, 3.4, 2.6, "#5f8a2e")
  );
}

function roll(colour: string): Svg {
  const skin = linearGradient(
    [
      [0, shade(colour, 0.16)],
      [0.5, colour],
      [1, shade(colour, -0.16)],
    ],
    { x2: 0, y2: 1 },
  );
  return (
    skin.defs +
    rect(-48, -22, 96, 44, skin.url, 22) +
    stroke("M-30-10H24", "#fff6dc", 5, 0.6, 'stroke-linecap="round"') +
    stroke("M-6-22Q-20 0-6 22M20-22Q6 0 20 22", shade(colour, -0.2), 2.6, 0.5)
  );
}

function flowerCracker(): Svg {
  let petals = "";
  for (let turn = 0; turn < 8; turn += 1) {
    petals += `<ellipse cx="0" cy="-28" rx="12" ry="18" fill="none" stroke="#d18a2c" stroke-width="7" transform="rotate(${turn * 45})"/>`;
    petals += `<ellipse cx="0" cy="-28" rx="12" ry="18" fill="none" stroke="#f0b958" stroke-width="3" transform="rotate(${turn * 45})"/>`;
  }
  return petals + `<circle r="14" fill="#f3d79a" stroke="#d18a2c" stroke-width="6"/>`;
}

function riceCracker(): Svg {
  let grains = "";
  for (let at = 0; at < 34; at += 1) {
    const angle = at * 2.4;
    const away = Math.sqrt(at / 34) * 38;
    const x = away * Math.cos(angle);
    const y = away * Math.sin(angle);
    grains += ellipse(
      x,
      y,
      8,
      5,
      at % 3 ? "#fbeccb" : "#efcf94",
      `transform="rotate(${(at * 67) % 180} ${num(x)} ${num(y)})"`,
    );
  }
  return ellipse(0, 0, 44, 43, "#d9a95a") + grains;
}

/** Crackers of pounded melinjo seeds: thin, flat, pale. */
function emping(): Svg {
  const disc = "M-44 0C-46-26-22-42 4-40C30-40 46-20 44 2C44 26 24 40-2 40C-28 42-44 24-44 0z";
  return (
    path(disc, "#ecd08a") +
    stroke(disc, "#c39a48", 3, 0.7) +
    stroke("M-24-20C-6-30 16-28 26-16M-30 6C-20 24 4 30 22 22", "#f9e8bc", 6, 0.8, 'stroke-linecap="round"') +
    ellipse(2, 0, 14, 11, "#dfbb6c") +
    ellipse(18, 10, 4, 3, "#b98a3e") +
    ellipse(-16, -8, 3, 3, "#b98a3e")
  );
}

function meatball(): Svg {
  return (
    ball("#b3886a", 44) + ellipse(-14, -18, 12, 7, "#e0c2ab", 'opacity=".8" transform="rotate(-30 -14 -18)"')
  );
}

function dumpling(): Svg {
  return (
    path("M-44 26C-50-4-30-24 0-24S50-4 44 26C40 40-40 40-44 26z", "#f4e2bd") +
    stroke("M-44 26C-50-4-30-24 0-24S50-4 44 26C40 40-40 40-44 26z", "#b98f4e", 3, 0.6) +
    path("M-44 26C-30 36 30 36 44 26C40 40-40 40-44 26z", "#d9bb84") +
    path("M-26-14C-24-36-12-42-6-32C-4-44 8-44 8-32C16-42 28-34 26-14C10-4-10-4-26-14z", "#fbf0d6") +
    ellipse(0, -16, 15, 8, "#e08a4a") +
    stroke("M-30 0Q-24 18-28 28M-10-4V30M12-4V30M30 0Q26 18 30 28", "#c9a566", 2.6, 0.7)
  );
}

/** Drawings by name. */
export const FRIED: Readonly<Record<string, () => Svg>> = {
  "cassava-chip": () => chip("#f0d48a", "#b98a3e"),
  "balado-chip": () => chip("#e8a65a", "#a52312"),
  "sweet-potato-chip": () => chip("#e99a52", "#a85a22"),
  "taro-chip": () => chip("#dccde0", "#8a6a9a"),
  "tempeh-chip": () => chip("#dfb877", "#f6ecd2"),
  "banana-chip": bananaChip,
  peyek,
  "white-cracker": () => cracker("#f6e9d2"),
  "shrimp-cracker": () => cracker("#f4bf9c"),
  "fish-cracker": () => cracker("#e6cfae"),
  stick,
  nugget,
  meatball,
  cireng,
  sausage: () => roll("#b8663a"),
  "spring-roll": () => roll("#d99a44"),
  dumpling,
  "flower-cracker": flowerCracker,
  "rice-puff": riceCracker,
  emping,
};
