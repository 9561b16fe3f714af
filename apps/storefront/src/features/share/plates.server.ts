import type { Badge } from "@gerai/contracts";

import { letterLine, lineWidth, wrap } from "./lettering.server";
import type { ShareBadge } from "./share-card";

/** Colour says the kind, as on the pages. */
const ENAMEL: Readonly<Record<Badge, string>> = { halal: "#17492f", pirt: "#24407a", bpom: "#5a3418" };
const PAPER = "#fffdf9";
const KUNYIT = "#f0b840";

/** The knot, our own mark, 24 units wide. */
export function knot(x: number, y: number, size: number, fill: string): string {
  return (
    `<g transform="translate(${x} ${y}) scale(${size / 24}) rotate(45 12 12)"><path fill="${fill}" ` +
    `d="M6.4 2.5h3.6v10.2h-3.6zM6.4 18.6h3.6v2.900h-3.6zM14 2.5h3.6v2.900h-3.6zM14 11.3h3.6v10.2h-3.6z` +
    `M2.5 6.4h2.900v3.6h-2.900zM11.3 6.4h10.2v3.6h-10.2zM2.5 14h10.2v3.6h-10.2zM18.6 14h2.900v3.6h-2.900z"/></g>`
  );
}

/** A rectangle with scooped corners. */
function scooped(x: number, y: number, width: number, height: number, scoop: number): string {
  const arc = `a${scoop} ${scoop} 0 0 0`;
  return (
    `M${x + scoop} ${y}H${x + width - scoop}${arc} ${scoop} ${scoop}V${y + height - scoop}${arc} ${-scoop} ${scoop}` +
    `H${x + scoop}${arc} ${-scoop} ${-scoop}V${y + scoop}${arc} ${scoop} ${-scoop}z`
  );
}

/** The number in one line, or in two with a break between groups. */
function numberLines(number: string, size: number, width: number): string[] {
  return lineWidth(number, size) <= width ? [number] : wrap(number, size, width, 2);
}

function plate(badge: ShareBadge, x: number, y: number, width: number, height: number): string {
  const enamel = ENAMEL[badge.badge];
  const left = x + 30;
  const room = width - 60;
  const roomy = height > 140;
  const size = roomy ? 25 : 22;
  const numbers = roomy ? numberLines(badge.number, size, room) : [badge.number];
  const checked = roomy ? badge.checked : badge.checked.slice(-1).map((when) => `Dicek ${when}`);
  const rivet = (cx: number) =>
    `<circle cx="${cx}" cy="${y + height / 2}" r="6" fill="#8a5a14"/>` +
    `<circle cx="${cx - 1}" cy="${y + height / 2 - 1.5}" r="4" fill="#e9c46a"/>`;
  const block = 30 + numbers.length * (size + 5) + checked.length * 22;
  let line = y + (height - block) / 2 + 24;
  let markup =
    `<path d="${scooped(x, y, width, height, 16)}" fill="${enamel}"/>` +
    `<path d="${scooped(x + 7, y + 7, width - 14, height - 14, 14)}" fill="none" stroke="#f4e2b8" stroke-width="2"/>` +
    rivet(x + 7) +
    rivet(x + width - 7) +
    knot(left, line - 24, 28, KUNYIT) +
    letterLine(badge.word, left + 40, line, { size: 30, fill: PAPER, align: "start" });
  line += size + 10;
  for (const text of numbers) {
    markup += letterLine(text, left, line, { size, fill: PAPER, align: "start", maxWidth: room });
    line += size + 5;
  }
  line += 1;
  for (const text of checked) {
    markup += letterLine(text, left, line - 2, {
      size: 18,
      weight: 600,
      fill: "#f3ead6",
      align: "start",
      maxWidth: room,
    });
    line += 22;
  }
  return markup;
}

/** Plates one under another, centred on a height. */
export function plateColumn(
  badges: readonly ShareBadge[],
  area: { x: number; width: number; top: number; bottom: number },
): string {
  const gap = 14;
  const free = area.bottom - area.top - gap * (badges.length - 1);
  const height = Math.min(184, Math.floor(free / badges.length));
  const total = height * badges.length + gap * (badges.length - 1);
  const top = area.top + (area.bottom - area.top - total) / 2;
  return badges
    .map((badge, index) => plate(badge, area.x, top + index * (height + gap), area.width, height))
    .join("");
}
