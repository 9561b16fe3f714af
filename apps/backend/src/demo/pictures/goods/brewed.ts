import { shade } from "../colour";
import { ellipse, path, rect, stroke, type Svg } from "../svg";

/** What goes into a cup or a pot: beans, leaves, blossoms, honey. Each is drawn in a box of 100 × 100 around 0,0. */

function coffeeBean(): Svg {
  return (
    ellipse(0, 0, 30, 44, "#3d2012", 'transform="rotate(28)"') +
    ellipse(-5, -6, 22, 34, "#5e3520", 'transform="rotate(28)"') +
    stroke("M16-36C-10-16 16 10-16 36", "#2a140a", 6, 1, 'stroke-linecap="round"')
  );
}

/** A handful of roasted beans. */
function coffeeBeans(): Svg {
  const bean = (x: number, y: number, turn: number) =>
    `<g transform="translate(${x} ${y}) rotate(${turn}) scale(.52)">${coffeeBean()}</g>`;
  return bean(-24, -16, 10) + bean(20, -20, 60) + bean(-2, 6, -40) + bean(-30, 24, 70) + bean(28, 20, -10);
}

function teaLeaf(): Svg {
  return (
    path("M-40 30C-46-14-4-44 42-40C44 4 12 44-40 30z", "#4f7a35") +
    path("M-40 30C-20-2 12-26 42-40C44 4 12 44-40 30z", "#3d6629") +
    stroke("M-46 36C-16 2 10-20 36-36", "#a9c97c", 3.6, 1, 'stroke-linecap="round"')
  );
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

function lemongrass(): Svg {
  const stalk = (turn: number, colour: string) =>
    `<g transform="rotate(${turn})">${path("M-7 46C-10 10-6-20-3-48H3C6-20 10 10 7 46z", colour)}` +
    `${path("M-7 46C-8 34-7 26-6 20H6C7 26 8 34 7 46z", "#f3e6cf")}${stroke("M-2 40V-40", "#ffffff", 2, 0.5)}</g>`;
  return stalk(-16, "#a9bf5e") + stalk(12, "#8fae48") + stalk(-2, "#bccf72");
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

function honeycomb(): Svg {
  const cell = (x: number, y: number) =>
    path("M0-24L21-12V12L0 24L-21 12V-12z", "#f2b335", `transform="translate(${x} ${y})"`) +
    path("M0-15L13-7.5V7.5L0 15L-13 7.5V-7.5z", "#d98a14", `transform="translate(${x} ${y})"`);
  return cell(-22, -20) + cell(22, -20) + cell(0, 18);
}

/** Drawings by name. */
export const BREWED: Readonly<Record<string, () => Svg>> = {
  "coffee-bean": coffeeBean,
  "tea-leaf": teaLeaf,
  honeycomb,
  lemongrass,
  "honey-sachet": () => sachet("#d98a14"),
  "spice-sachet": () => sachet("#c2452a"),
  "herb-sachet": () => sachet("#5f8a3a"),
  "coffee-sachet": () => sachet("#4a2a1a"),
  "tea-sachet": () => sachet("#a03a5c"),
  "honey-stick": honeyStick,
  roselle,
  "butterfly-pea": butterflyPea,
  "coffee-beans": coffeeBeans,
};
