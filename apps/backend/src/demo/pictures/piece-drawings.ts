import { shade } from "./colour";
import { ellipse, linearGradient, num, path, radialGradient, rect, stroke, type Svg } from "./svg";

/**
 * The goods themselves, one piece each, drawn by hand in a box of 100 × 100 around 0,0: what an emoji set
 * has no picture of.
 */

function ball(colour: string, radius = 46): Svg {
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

function meatball(): Svg {
  return (
    ball("#b3886a", 44) + ellipse(-14, -18, 12, 7, "#e0c2ab", 'opacity=".8" transform="rotate(-30 -14 -18)"')
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

function coffeeBean(): Svg {
  return (
    ellipse(0, 0, 30, 44, "#3d2012", 'transform="rotate(28)"') +
    ellipse(-5, -6, 22, 34, "#5e3520", 'transform="rotate(28)"') +
    stroke("M16-36C-10-16 16 10-16 36", "#2a140a", 6, 1, 'stroke-linecap="round"')
  );
}

function floss(colour: string): Svg {
  let strands = "";
  let shadows = "";
  for (let at = 0; at < 26; at += 1) {
    // A tangle that is the same every time: points spread by the golden angle.
    const angle = at * 2.399;
    const away = 12 + 30 * Math.sqrt(at / 26);
    const x = away * Math.cos(angle);
    const y = away * 0.72 * Math.sin(angle) + 4;
    const bend = (at % 5) - 2;
    const strand = `M${num(x - 22)} ${num(y + bend * 3)}Q${num(x)} ${num(y - 14 + bend * 6)} ${num(x + 22)} ${num(y - bend * 4)}`;
    strands += strand;
    shadows += at % 2 ? strand : "";
  }
  return (
    ellipse(0, 6, 38, 26, shade(colour, -0.1)) +
    stroke(strands, shade(colour, -0.16), 6, 1, 'stroke-linecap="round" transform="translate(1 3)"') +
    stroke(strands, colour, 4.4, 1, 'stroke-linecap="round"') +
    stroke(shadows, shade(colour, 0.18), 2.2, 0.9, 'stroke-linecap="round"')
  );
}

function teaLeaf(): Svg {
  return (
    path("M-40 30C-46-14-4-44 42-40C44 4 12 44-40 30z", "#4f7a35") +
    path("M-40 30C-20-2 12-26 42-40C44 4 12 44-40 30z", "#3d6629") +
    stroke("M-46 36C-16 2 10-20 36-36", "#a9c97c", 3.6, 1, 'stroke-linecap="round"')
  );
}

function honeycomb(): Svg {
  const cell = (x: number, y: number) =>
    path("M0-24L21-12V12L0 24L-21 12V-12z", "#f2b335", `transform="translate(${x} ${y})"`) +
    path("M0-15L13-7.5V7.5L0 15L-13 7.5V-7.5z", "#d98a14", `transform="translate(${x} ${y})"`);
  return cell(-22, -20) + cell(22, -20) + cell(0, 18);
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

/** A milkfish: slender, silver, with a forked tail. */
function milkfish(): Svg {
  const flank = linearGradient(
    [
      [0, "#6f8796"],
      [0.32, "#a9bcc6"],
      [0.62, "#e6eef1"],
      [1, "#bccbd2"],
    ],
    { x2: 0, y2: 1 },
  );
  const fin = "#7f95a1";
  return (
    flank.defs +
    path("M28 0L50-24Q44-6 43 0T50 24z", fin) +
    path("M-8-17Q4-34 16-18z", fin) +
    path("M-6 18Q4 32 12 16z", fin) +
    path("M-49 2C-40-18-16-22 6-16C20-12 30-6 36 0C30 8 20 14 6 17C-16 22-42 18-49 2z", flank.url) +
    stroke("M-24-15Q-16 2-25 15", "#6f8796", 2, 0.8) +
    path("M-22 2Q-10-2-10 8Q-16 12-22 2z", fin, 'opacity=".8"') +
    stroke("M-12-8Q-6 0-12 8M0-10Q6 0 0 10M12-9Q18 0 12 9", "#8fa4ae", 1.8, 0.7) +
    stroke("M-22-2C-6-4 14-4 34 0", "#8fa4ae", 1.4, 0.7) +
    ellipse(-36, -4, 4.2, 4.2, "#fffdf4") +
    ellipse(-36.6, -4, 2.4, 2.4, "#26323a") +
    stroke("M-48 4Q-44 5-41 3", "#5d7380", 1.8)
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

function flowerCracker(): Svg {
  let petals = "";
  for (let turn = 0; turn < 8; turn += 1) {
    petals += `<ellipse cx="0" cy="-28" rx="12" ry="18" fill="none" stroke="#d18a2c" stroke-width="7" transform="rotate(${turn * 45})"/>`;
    petals += `<ellipse cx="0" cy="-28" rx="12" ry="18" fill="none" stroke="#f0b958" stroke-width="3" transform="rotate(${turn * 45})"/>`;
  }
  return petals + `<circle r="14" fill="#f3d79a" stroke="#d18a2c" stroke-width="6"/>`;
}

function coconutCube(): Svg {
  const cube = (x: number, y: number, colour: string) =>
    `<g transform="translate(${x} ${y})">${path("M-24-8L0-20L24-8V14L0 26L-24 14z", shade(colour, -0.14))}` +
    `${path("M-24-8L0 4V26L-24 14z", shade(colour, -0.06))}${path("M-24-8L0-20L24-8L0 4z", shade(colour, 0.03))}</g>`;
  return cube(-18, -14, "#fbf3e4") + cube(22, -8, "#f2b9bd") + cube(0, 16, "#fbf3e4");
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

function lemongrass(): Svg {
  const stalk = (turn: number, colour: string) =>
    `<g transform="rotate(${turn})">${path("M-7 46C-10 10-6-20-3-48H3C6-20 10 10 7 46z", colour)}` +
    `${path("M-7 46C-8 34-7 26-6 20H6C7 26 8 34 7 46z", "#f3e6cf")}${stroke("M-2 40V-40", "#ffffff", 2, 0.5)}</g>`;
  return stalk(-16, "#a9bf5e") + stalk(12, "#8fae48") + stalk(-2, "#bccf72");
}

/** A handful of roasted beans. */
function coffeeBeans(): Svg {
  const bean = (x: number, y: number, turn: number) =>
    `<g transform="translate(${x} ${y}) rotate(${turn}) scale(.52)">${coffeeBean()}</g>`;
  return bean(-24, -16, 10) + bean(20, -20, 60) + bean(-2, 6, -40) + bean(-30, 24, 70) + bean(28, 20, -10);
}

/** A flat sealed sachet with a coloured stripe. */
function sachet(colour: string): Svg {
  return (
    rect(-30, -45, 60, 92, shade(colour, -0.16), 5) +
    rect(-32, -48, 60, 92, colour, 5) +
    rect(-32, -18, 60, 36, "#fff6e6") +
    rect(-18, -8, 32, 5, shade(colour, -0.1), 2) +
    rect(-12, 3, 20, 4, shade(colour, 0.1), 2) +
    stroke("M-32-40H28M-32 36H28", shade(colour, 0.22), 3, 0.7, 'stroke-dasharray="3 4"') +
    path("M-28-46H-16L-26 42H-28z", "#ffffff", 'opacity=".35"')
  );
}

function honeyStick(): Svg {
  const one = (turn: number, x: number) =>
    `<g transform="translate(${x} 0) rotate(${turn})">${rect(-8, -48, 16, 96, "#d98a14", 7)}` +
    `${rect(-5, -40, 5, 80, "#ffd37a", 2.5)}${rect(-9, -49, 18, 10, "#f6d79a", 3)}${rect(-9, 39, 18, 10, "#f6d79a", 3)}</g>`;
  return one(-16, -20) + one(14, 18) + one(-2, 0);
}

/** A dried roselle calyx. */
function roselle(): Svg {
  const leaf = (turn: number, colour: string) =>
    path("M0 34C-16 20-14-18 0-44C14-18 16 20 0 34z", colour, `transform="rotate(${turn} 0 30)"`);
  return (
    leaf(-46, "#7a1230") +
    leaf(46, "#7a1230") +
    leaf(-24, "#99183c") +
    leaf(24, "#99183c") +
    leaf(0, "#b3234b") +
    ellipse(0, 34, 15, 10, "#6a3a2a") +
    stroke("M0-30V14M-16-16L-6 18M16-16L6 18", "#d8607f", 2.4, 0.7, 'stroke-linecap="round"')
  );
}

/** A butterfly pea blossom. */
function butterflyPea(): Svg {
  return (
    path("M0 40C-44 34-54-20-26-40C-10-50 10-50 26-40C54-20 44 34 0 40z", "#3546b0") +
    path("M0 34C-28 26-36-14-18-30C-8-36 8-36 18-30C36-14 28 26 0 34z", "#5465d0") +
    path("M0 30C-12 16-12-6 0-16C12-6 12 16 0 30z", "#f7f2d8") +
    path("M0 30C-6 20-6 4 0-4C6 4 6 20 0 30z", "#f0c64a") +
    stroke("M-22-26Q-10-16-6 0M22-26Q10-16 6 0", "#8a97ea", 2.4, 0.8)
  );
}

/** A squid split and dried flat. */
function driedSquid(): Svg {
  const arms = [-18, -9, 0, 9, 18].map((x) => `M${x} 18Q${num(x * 1.8)} 34 ${num(x * 1.3)} 48`).join("");
  return (
    stroke(arms, "#b9704e", 6, 1, 'stroke-linecap="round"') +
    path(
      "M0-49C20-40 26-30 44-22C34-14 26-12 24-6C26 6 22 18 12 22H-12C-22 18-26 6-24-6C-26-12-34-14-44-22C-26-30-20-40 0-49z",
      "#dba27c",
    ) +
    path("M0-42C12-34 16-10 12 16H-12C-16-10-12-34 0-42z", "#efc3a0") +
    stroke("M0-40V16M-10-20V12M10-20V12", "#c98a64", 2, 0.7) +
    ellipse(-8, 20, 3, 3, "#4a2618") +
    ellipse(8, 20, 3, 3, "#4a2618")
  );
}

/** Drawings of single pieces by name. */
export const PIECE_DRAWINGS: Readonly<Record<string, () => Svg>> = {
  "cassava-chip": () => chip("#f0d48a", "#b98a3e"),
  "balado-chip": () => chip("#e8a65a", "#a52312"),
  "sweet-potato-chip": () => chip("#e99a52", "#a85a22"),
  "taro-chip": () => chip("#dccde0", "#8a6a9a"),
  "tempeh-chip": () => chip("#dfb877", "#f6ecd2"),
  "banana-chip": bananaChip,
  nastar,
  kastengel,
  "snow-cookie": snowCookie,
  "cheese-swirl": () => swirlCookie("#eec57e"),
  "ginger-swirl": () => swirlCookie("#c48a4e"),
  "pandan-swirl": () => swirlCookie("#b4c464"),
  "peanut-cookie": peanutCookie,
  peyek,
  "white-cracker": () => cracker("#f6e9d2"),
  "shrimp-cracker": () => cracker("#f4bf9c"),
  "fish-cracker": () => cracker("#e6cfae"),
  stick,
  nugget,
  meatball,
  brownie,
  "dodol-dark": () => dodol("#4a2a18"),
  "dodol-pandan": () => dodol("#6d8a34"),
  "coffee-bean": coffeeBean,
  "fish-floss": () => floss("#b98247"),
  "beef-floss": () => floss("#94552c"),
  "tea-leaf": teaLeaf,
  honeycomb,
  bun,
  milkfish,
  cireng,
  sausage: () => roll("#b8663a"),
  "spring-roll": () => roll("#d99a44"),
  dumpling,
  pastry,
  "swiss-roll": swissRoll,
  "flower-cracker": flowerCracker,
  geplak: coconutCube,
  "rice-puff": riceCracker,
  emping,
  lemongrass,
  "honey-sachet": () => sachet("#d98a14"),
  "spice-sachet": () => sachet("#c2452a"),
  "herb-sachet": () => sachet("#5f8a3a"),
  "coffee-sachet": () => sachet("#4a2a1a"),
  "tea-sachet": () => sachet("#a03a5c"),
  "honey-stick": honeyStick,
  roselle,
  "butterfly-pea": butterflyPea,
  squid: driedSquid,
  "coffee-beans": coffeeBeans,
};
