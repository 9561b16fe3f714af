import { words } from "@/i18n";

import { letterLine, wrap } from "./lettering.server";
import { knot, plateColumn } from "./plates.server";
import type { ShareCard } from "./share-card";

/** Size that WhatsApp, Facebook and X show large. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;
/** Where the picture goes: inside the middle 630 × 630, which WhatsApp keeps when it crops to a square. */
export const PICTURE_PLACE = { left: 360, top: 0, size: 480 } as const;
/** Where a face goes beside the picture: a circle. */
export const FACE_PLACE = { left: 96, top: 48, size: 168 } as const;

const BAND_TOP = 450;
const MIDDLE = SHARE_SIZE.width / 2;
/** Lettering stays inside the middle square. */
const TEXT_WIDTH = 590;
const COLOUR = {
  paper: "#fbf5ea",
  ink: "#2a1b12",
  soft: "#5e4937",
  leaf: "#17492f",
  deep: "#0f2f1e",
  onLeaf: "#fffdf9",
  kunyit: "#f0b840",
  straw: "#d9c9a8",
};
const t = words("id");

/** The hat, the shop's mark, 42 × 32 units. */
function hat(x: number, y: number, width: number): string {
  return (
    `<g transform="translate(${x} ${y}) scale(${width / 42})"><path fill="#f0b840" d="M11 20C11.4 9.5 15.6 3.5 21 3.5S30.6 9.5 31 20z"/>` +
    `<path fill="none" stroke="#8a5a14" d="M14 12l7-7m-8.5 13L25 5.5M16 19.5 28.5 8M21 19.5l9-8.5M28 12l-7-7m8.5 13L17 5.5M26 19.5 13.5 8M21 19.5l-9-8.5" opacity=".6"/>` +
    `<path fill="#c4532b" d="M11.2 16.5c5.5 2.6 14.1 2.6 19.6 0l.4 4.5c-6 2.6-14.4 2.6-20.4 0z"/>` +
    `<path fill="#f0b840" d="M1.5 23.5c0-2.6 4-4.3 9.5-5.2v2.2c5 2.5 15 2.5 20 0v-2.2c5.5.9 9.5 2.6 9.5 5.2 0 3.2-8.7 5.5-19.5 5.5S1.5 26.7 1.5 23.5z"/></g>`
  );
}

/** The weave of the hat as a pattern definition. */
function weave(id: string, colour: string, opacity: number): string {
  return (
    `<pattern id="${id}" width="40" height="40" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<path d="M1 2.5H19M22.5 1V19M2.5 21V39M21 22.5H39M1 7.5H19M27.5 1V19M7.5 21V39M21 27.5H39M1 12.5H19M32.5 1V19` +
    `M12.5 21V39M21 32.5H39M1 17.5H19M37.5 1V19M17.5 21V39M21 37.5H39" stroke="${colour}" stroke-width="1.6" ` +
    `stroke-linecap="round" opacity="${opacity}"/></pattern>`
  );
}

function svg(content: string): string {
  const { width, height } = SHARE_SIZE;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`;
}

/** What lies under the picture: paper, and weave where there is nothing else. */
export function cardGround(): string {
  const { width, height } = SHARE_SIZE;
  return svg(
    `<defs>${weave("g", COLOUR.leaf, 0.1)}</defs><rect width="${width}" height="${height}" fill="${COLOUR.paper}"/>` +
      `<rect width="${width}" height="${BAND_TOP}" fill="url(#g)"/>`,
  );
}

function band(): string {
  const { width, height } = SHARE_SIZE;
  return (
    `<defs>${weave("b", COLOUR.onLeaf, 0.055)}${weave("e", COLOUR.kunyit, 0.8)}</defs>` +
    `<rect y="${BAND_TOP}" width="${width}" height="${height - BAND_TOP}" fill="${COLOUR.leaf}"/>` +
    `<rect y="${BAND_TOP}" width="${width}" height="${height - BAND_TOP}" fill="url(#b)"/>` +
    `<rect y="${BAND_TOP - 14}" width="${width}" height="14" fill="${COLOUR.deep}"/>` +
    `<rect y="${BAND_TOP - 14}" width="${width}" height="14" fill="url(#e)"/>`
  );
}

/** Title, price and lines in the band, centred. */
function bandText({ title, price, lines }: ShareCard): string {
  const one = wrap(title, 46, TEXT_WIDTH, 1);
  const fits = one[0] === title.replace(/\s+/g, " ").trim();
  const size = fits ? 46 : 36;
  const titleLines = fits ? one : wrap(title, size, TEXT_WIDTH, 2);
  const below = lines.flatMap((line, index) =>
    wrap(line, index === 0 ? 27 : 22, TEXT_WIDTH, index === 0 ? 1 : 2, 600).map((text) => ({
      text,
      size: index === 0 ? 27 : 22,
      fill: index === 0 ? COLOUR.kunyit : COLOUR.onLeaf,
    })),
  );
  const priceSize = titleLines.length > 1 ? 54 : 64;
  const heights = [
    ...titleLines.map(() => size * 1.16),
    ...(price ? [priceSize * 1.12] : []),
    ...below.map((line) => line.size * 1.3),
  ];
  const block = heights.reduce((sum, height) => sum + height, 0);
  let y = BAND_TOP + (SHARE_SIZE.height - BAND_TOP - block) / 2 - 2;
  let markup = "";
  for (const line of titleLines) {
    y += size * 1.16;
    markup += letterLine(line, MIDDLE, y - size * 0.26, { size, fill: COLOUR.onLeaf, maxWidth: TEXT_WIDTH });
  }
  if (price) {
    y += priceSize * 1.12;
    markup += priceLine(price, y - priceSize * 0.24, priceSize);
  }
  for (const line of below) {
    y += line.size * 1.3;
    markup += letterLine(line.text, MIDDLE, y - line.size * 0.34, {
      size: line.size,
      weight: 600,
      fill: line.fill,
      maxWidth: TEXT_WIDTH,
    });
  }
  return markup;
}

function priceLine(price: NonNullable<ShareCard["price"]>, y: number, size: number): string {
  const before = price.before ?? "";
  const after = price.after ?? "";
  // The amount stands in the middle; what surrounds it is small and may not push it out of the square.
  return (
    letterLine(price.amount, MIDDLE, y, { size, fill: COLOUR.kunyit, maxWidth: 330 }) +
    (before === ""
      ? ""
      : letterLine(before, MIDDLE - 228, y, { size: 26, weight: 600, fill: COLOUR.onLeaf, maxWidth: 110 })) +
    (after === ""
      ? ""
      : letterLine(after, MIDDLE + 232, y, { size: 26, weight: 600, fill: COLOUR.onLeaf, maxWidth: 120 }))
  );
}

function leftColumn({ left }: ShareCard): string {
  const middle = 180;
  const { top, size } = FACE_PLACE;
  let y = left.face ? top + size + 46 : 176;
  let markup = left.face
    ? `<circle cx="${middle}" cy="${top + size / 2}" r="${size / 2 + 7}" fill="none" stroke="${COLOUR.kunyit}" stroke-width="6"/>`
    : knot(middle - 36, 62, 72, COLOUR.leaf);
  markup += letterLine(left.heading, middle, y, {
    size: 22,
    weight: 600,
    fill: COLOUR.soft,
  });
  y += 46;
  markup += letterLine(left.name, middle, y, { size: 38, fill: COLOUR.ink, maxWidth: 310 });
  y += 8;
  for (const line of left.lines) {
    y += 32;
    markup += letterLine(line, middle, y, { size: 24, weight: 600, fill: COLOUR.soft, maxWidth: 310 });
  }
  return markup;
}

function rightColumn({ badges, plain }: ShareCard): string {
  if (badges.length > 0) return plateColumn(badges, { x: 862, width: 316, top: 20, bottom: BAND_TOP - 32 });
  const lines = wrap(plain, 34, 300, 4);
  const top = 232 - (lines.length - 1) * 22;
  return (
    knot(1020 - 36, top - 120, 72, COLOUR.leaf) +
    lines
      .map((line, index) => letterLine(line, 1020, top + index * 44, { size: 34, fill: COLOUR.ink }))
      .join("")
  );
}

function corners({ badges, isDemo }: ShareCard): string {
  const right = badges.length > 0 ? t.home.sub : "";
  const lines = wrap(right, 26, 240, 3);
  return (
    hat(92, BAND_TOP + 32, 96) +
    letterLine("Gerai", 140, BAND_TOP + 134, { size: 30, fill: COLOUR.onLeaf }) +
    letterLine("Tangerang Gemilang", 140, BAND_TOP + 160, { size: 20, weight: 600, fill: COLOUR.onLeaf }) +
    lines
      .map((line, index) =>
        letterLine(line, 1060, BAND_TOP + 66 + index * 34, { size: 26, fill: COLOUR.kunyit, maxWidth: 240 }),
      )
      .join("") +
    (isDemo ? wrap(t.product.demo, 17, 236, 2, 600) : [])
      .map((line, index) =>
        letterLine(line, 1060, BAND_TOP + 142 + index * 22, { size: 17, weight: 600, fill: COLOUR.onLeaf }),
      )
      .join("")
  );
}

/** What lies over the picture: band, lettering, plates. */
export function cardFront(card: ShareCard): string {
  const { left, size } = PICTURE_PLACE;
  const edge = `<path d="M${left} 0V${BAND_TOP}M${left + size} 0V${BAND_TOP}" stroke="${COLOUR.straw}" stroke-width="2"/>`;
  return svg(edge + band() + leftColumn(card) + rightColumn(card) + bandText(card) + corners(card));
}

/** The shop's own picture, under the hat. */
export function siteGround(): string {
  const { width, height } = SHARE_SIZE;
  return svg(
    `<defs>${weave("s", COLOUR.onLeaf, 0.09)}${weave("e", COLOUR.kunyit, 0.8)}</defs>` +
      `<rect width="${width}" height="${height}" fill="${COLOUR.leaf}"/><rect width="${width}" height="${height}" fill="url(#s)"/>` +
      `<circle cx="${MIDDLE}" cy="210" r="230" fill="#23603f"/>` +
      `<rect width="${width}" height="14" fill="${COLOUR.deep}"/><rect width="${width}" height="14" fill="url(#e)"/>` +
      `<rect y="${height - 14}" width="${width}" height="14" fill="${COLOUR.deep}"/><rect y="${height - 14}" width="${width}" height="14" fill="url(#e)"/>`,
  );
}

/** The shop's words. */
export function siteFront(): string {
  const lines = wrap(t.home.heading, 42, TEXT_WIDTH, 2);
  return svg(
    lines
      .map((line, index) => letterLine(line, MIDDLE, 466 + index * 50, { size: 42, fill: COLOUR.onLeaf }))
      .join("") +
      letterLine(t.home.sub, MIDDLE, 466 + lines.length * 50 + 4, { size: 30, fill: COLOUR.kunyit }) +
      letterLine("Gerai Tangerang Gemilang", MIDDLE, 596, { size: 22, weight: 600, fill: COLOUR.onLeaf }),
  );
}
