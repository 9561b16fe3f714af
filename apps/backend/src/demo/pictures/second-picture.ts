import type { CategoryHandle } from "@gerai/contracts";

import { PALETTES, GROUNDS, type Ground, type Palette } from "../types";
import { fittingScale, packLook, standPack, wordsOf, type PictureSubject } from "./compose";
import { shade } from "./colour";
import { depict } from "./depiction";
import { groundArt } from "./grounds";
import { packArt } from "./packs/index";
import { PALETTE_TONES } from "./palettes";
import { heapOfPieces, isDrawnPiece, standing } from "./pieces";
import {
  ellipse,
  hash32,
  linearGradient,
  path,
  place,
  softShadow,
  squarePicture,
  stroke,
  type Svg,
} from "./svg";

/** Goods that can be served: a second picture shows them in a bowl. */
const SERVABLE: ReadonlySet<CategoryHandle> = new Set([
  "makanan-ringan",
  "kue-kering",
  "roti-bakery",
  "makanan-beku",
  "kopi-teh",
  "lauk-kering",
]);
/** Packs that stay recognisable small, behind a bowl. */
const PACKS_BEHIND: ReadonlySet<string> = new Set(["pouch", "toples", "box", "vac", "jar"]);
/** Icons that are the goods themselves; all other icons are only ingredients. */
const SERVED_ICONS: ReadonlySet<string> = new Set(["peanuts", "cookie", "shrimp", "moon-cake", "candy"]);
const BOWLS = ["#f4ead8", "#c98a5a", "#6f8f86", "#e9e4dc", "#8a5a3a"] as const;

/** Whether a product gets a second picture: its goods can be drawn without their pack. */
export function hasSecondPicture(product: PictureSubject & { category_handle: CategoryHandle }): boolean {
  if (!SERVABLE.has(product.category_handle) || !PACKS_BEHIND.has(product.picture.pack)) return false;
  const { piece } = packLook(product);
  return (isDrawnPiece(piece) && !piece.endsWith("sachet")) || SERVED_ICONS.has(piece);
}

/** A glazed bowl seen slightly from above, in two halves between which the goods lie. */
function bowl(colour: string): { back: Svg; front: Svg } {
  const glaze = linearGradient([
    [0, shade(colour, -0.16)],
    [0.22, shade(colour, 0.07)],
    [0.6, colour],
    [1, shade(colour, -0.22)],
  ]);
  const body =
    "M-320 0C-316 150-190 236-110 246H110C190 236 316 150 320 0C300 84 150 108 0 108S-300 84-320 0z";
  return {
    back: ellipse(0, 0, 320, 104, shade(colour, -0.08)) + ellipse(0, 6, 296, 90, shade(colour, -0.24)),
    front:
      glaze.defs +
      path("M-116 236H116L104 262Q0 274-104 262z", shade(colour, -0.2)) +
      path(body, glaze.url) +
      stroke(
        "M-319 4C-296 88-150 110 0 110S296 88 319 4",
        shade(colour, 0.14),
        9,
        0.9,
        'stroke-linecap="round"',
      ) +
      stroke("M-268 118C-230 176-170 206-120 220", "#ffffff", 13, 0.35, 'stroke-linecap="round"'),
  };
}

/** Another entry of a list, never the one the first picture uses. */
function another<Item>(items: readonly Item[], used: Item, seed: number): Item {
  const others = items.filter((item) => item !== used);
  return others[seed % others.length] ?? used;
}

/** Pale families that let food look fresh. */
const SERVING_PALETTES: readonly Palette[] = PALETTES.filter((name) => name !== "night" && name !== "deep");
const SERVING_GROUNDS: readonly Ground[] = GROUNDS.filter((name) => name !== "podium");

/** The goods in a bowl, the pack small behind it, ingredients in front. 1000 × 1000 units. */
export function secondPicture(subject: PictureSubject): Svg {
  const { picture, handle } = subject;
  const words = wordsOf(subject);
  const seed = hash32(`${handle}/second`);
  const look = packLook(subject);
  const art = packArt(picture.pack, words);
  const ground = groundArt(another(SERVING_GROUNDS, picture.ground, seed));
  const tones = PALETTE_TONES[another(SERVING_PALETTES, picture.palette, seed >>> 3)];
  const right = seed % 2 === 0;
  const side = (x: number) => (right ? x : 1000 - x);
  const stood = standPack(art, look, {
    x: side(690),
    footY: 760,
    scale: fittingScale(art, 600, 520),
    rotate: right ? 2 : -2,
  });
  const vessel = bowl(BOWLS[(seed >>> 5) % BOWLS.length] ?? BOWLS[0]);
  const drawn = isDrawnPiece(look.piece);
  const heap = heapOfPieces(
    look.piece,
    { cx: 0, cy: 10, width: 560, size: drawn ? 148 : 166, rows: 3 },
    seed,
  );
  const served =
    softShadow(side(370) + 16, 876, 330, 60, 0.42) +
    place(side(370), 640, vessel.back + heap + vessel.front, { scale: 0.92 });
  const loose = picture.props
    .map((name) => depict(name, words))
    .filter(
      (name) => !["snowflake", "sparkles", "bubbles", "honeybee", "leaf-fluttering-in-wind"].includes(name),
    )
    .slice(0, 2)
    .map((name, at) =>
      standing(
        name,
        side(at === 0 ? 836 : 640),
        at === 0 ? 866 : 912,
        at === 0 ? 200 : 136,
        at === 0 ? 12 : -20,
      ),
    )
    .join("");
  const fallen = drawn ? standing(look.piece, side(118), 914, 112, (seed % 50) - 25) : "";
  return squarePicture(ground.draw(tones) + stood.markup + served + fallen + loose);
}
