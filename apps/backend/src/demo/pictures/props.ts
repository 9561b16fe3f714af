import { icon } from "./icons";
import { isDrawnPiece, standing } from "./pieces";
import type { Box, Svg } from "./svg";

/** Icons that hang in the air and cast no shadow. */
const AIRBORNE: ReadonlySet<string> = new Set([
  "honeybee",
  "bubbles",
  "snowflake",
  "sparkles",
  "leaf-fluttering-in-wind",
]);

/** Relative sizes: a bean is smaller than a coconut. */
const SCALE: Readonly<Record<string, number>> = {
  peanuts: 0.86,
  garlic: 0.86,
  egg: 0.8,
  candy: 0.84,
  butter: 0.9,
  lime: 0.84,
  pineapple: 1.28,
  coconut: 1.08,
  banana: 1.16,
  fish: 1.2,
  "sheaf-of-rice": 1.28,
  sunflower: 1.12,
  bread: 1.1,
  basket: 1.16,
  "ginger-root": 1.14,
  "wrapped-gift": 1.12,
  tulip: 1.1,
  rose: 1.14,
  "honey-pot": 1.08,
  "roasted-sweet-potato": 1.12,
  scarf: 1.1,
};

/** Drawn again beside itself, as things that come by the handful. */
const HANDFUL: ReadonlySet<string> = new Set(["peanuts", "beans", "hot-pepper", "shrimp", "candy"]);

interface Slot {
  x: number;
  y: number;
  size: number;
  rotate: number;
}

const overlap = (slot: Slot, box: Box) =>
  slot.x + slot.size * 0.36 > box.left &&
  slot.x - slot.size * 0.36 < box.right &&
  slot.y + slot.size * 0.36 > box.top &&
  slot.y - slot.size * 0.36 < box.bottom;

/** Moves a slot outwards and down until it clears the lettering, but not off the picture. */
function cleared(slot: Slot, keepClear: Box): Slot {
  let next = { ...slot };
  for (let step = 0; step < 12 && overlap(next, keepClear); step += 1) {
    const outwards = next.x < 500 ? -14 : 14;
    const margin = next.size * 0.4;
    const x = Math.max(margin, Math.min(1000 - margin, next.x + outwards));
    const y = Math.min(1000 - next.size * 0.5, next.y + 8);
    next = { ...next, x, y, size: step > 4 ? next.size * 0.95 : next.size };
  }
  return next;
}

/** Takes the first place where an icon of this scale stands clear of the lettering. */
function takePlace(free: Slot[], scale: number, keepClear: Box): Slot | undefined {
  for (const [at, slot] of free.entries()) {
    const size = slot.size * scale;
    // The foot of a big and a small icon stands on the same line.
    const placed = cleared({ ...slot, size, y: slot.y - (size - slot.size) * 0.4 }, keepClear);
    if (overlap(placed, keepClear)) continue;
    free.splice(at, 1);
    return placed;
  }
  return undefined;
}

/** Where icons may stand on the floor, best places first; `flip` begins on the left. */
function floorPlaces(pack: Box, flip: boolean): Slot[] {
  const right = Math.min(872, Math.max(770, pack.right + 34));
  const left = Math.max(128, Math.min(230, pack.left - 34));
  const places: Slot[] = [
    { x: right, y: 838, size: 236, rotate: 12 },
    { x: left, y: 852, size: 196, rotate: -10 },
    { x: Math.min(690, pack.right - 70), y: 918, size: 148, rotate: 24 },
    { x: Math.max(310, pack.left + 70), y: 918, size: 148, rotate: -24 },
    { x: left + 10, y: 640, size: 130, rotate: -8 },
    { x: right - 10, y: 640, size: 130, rotate: 8 },
  ];
  if (!flip) return places;
  const [one, two, three, four, ...rest] = places as [Slot, Slot, Slot, Slot, ...Slot[]];
  return [{ ...two, size: one.size }, { ...one, size: two.size }, four, three, ...rest];
}

/**
 * Lays one to three icons round a pack.
 * @param pack where the pack reaches in the picture
 * @param keepClear where its lettering is
 * @param flip mirrors the arrangement
 */
export function layProps(
  names: readonly string[],
  pack: Box,
  keepClear: Box,
  { flip, resolve }: { flip: boolean; resolve: (name: string) => string },
): Svg {
  const side = (share: number) => (flip ? 1000 - share : share);
  const floor = floorPlaces(pack, flip);
  const air: Slot[] = [
    { x: side(852), y: 232, size: 176, rotate: 10 },
    { x: side(146), y: 300, size: 140, rotate: -12 },
    { x: side(880), y: 430, size: 110, rotate: 24 },
  ];
  let markup = "";
  for (const name of names) {
    const shown = resolve(name);
    const scale = SCALE[name] ?? 1;
    if (AIRBORNE.has(name)) {
      const slot = air.shift();
      if (slot) markup += icon(shown, slot.x, slot.y, slot.size * scale, { rotate: slot.rotate });
      continue;
    }
    const placed = takePlace(floor, scale, keepClear);
    if (!placed) continue;
    markup += standing(shown, placed.x, placed.y, placed.size, placed.rotate);
    if (HANDFUL.has(name) && !isDrawnPiece(shown) && placed.size > 130) {
      const towards = placed.x < 500 ? 1 : -1;
      const size = placed.size * 0.68;
      const second = {
        ...placed,
        size,
        x: placed.x + towards * placed.size * 0.5,
        y: placed.y + placed.size * 0.3,
      };
      const clear = cleared(second, keepClear);
      if (!overlap(clear, keepClear)) {
        markup += standing(shown, clear.x, clear.y, clear.size, -placed.rotate * 3);
      }
    }
  }
  return markup;
}
