import type { PictureSpec } from "../types";
import { depict } from "./depiction";
import { groundArt } from "./grounds";
import { LABEL_CUTS, type LabelCut } from "./label";
import { packArt, type PackArt, type PackLook } from "./packs/index";
import { PALETTE_TONES } from "./palettes";
import { pieceFor } from "./pieces";
import { layProps } from "./props";
import { randomFrom } from "./random";
import { hash32, place, softShadow, squarePicture, type Box, type Svg } from "./svg";

/** What the composer must know of a product. */
export interface PictureSubject {
  handle: string;
  title: string;
  picture: PictureSpec;
}

/** Room a pack may take in the 1000-unit picture. */
const MAX_WIDTH = 860;
const MAX_HEIGHT = 770;
const MAX_SCALE = 1.42;

/**
 * Words that decide motifs and depictions: title and label, lower case, without the brand (a brand called
 * "Dodol Neng" also sells what is no dodol).
 */
export function wordsOf({ title, picture }: PictureSubject): string {
  const brand = picture.label.name.toLowerCase();
  return `${title} ${picture.label.kind}`.toLowerCase().replaceAll(brand, " ");
}

/** A brand's goods share one cut of label. */
function cutOf(brand: string): LabelCut {
  return LABEL_CUTS[hash32(brand) % LABEL_CUTS.length] ?? "plain";
}

/** How a product's pack looks, with everything derived from words and seed filled in. */
export function packLook(subject: PictureSubject): PackLook {
  const { picture, handle } = subject;
  const words = wordsOf(subject);
  const hero = depict(picture.hero, words);
  return {
    label: picture.label,
    colour: picture.colour,
    hero,
    cut: cutOf(picture.label.name),
    piece: pieceFor(words, hero),
    words,
    seed: hash32(handle),
  };
}

interface StandingPack {
  markup: Svg;
  bounds: Box;
  keepClear: Box;
}

/** Sets a pack upright on the floor: foot at `footY`, middle at `x`. */
export function standPack(
  art: PackArt,
  look: PackLook,
  { x, footY, scale, rotate = 0 }: { x: number; footY: number; scale: number; rotate?: number },
): StandingPack {
  const y = footY - art.bounds.bottom * scale;
  const shift = ({ left, top, right, bottom }: Box): Box => ({
    left: x + left * scale,
    top: y + top * scale,
    right: x + right * scale,
    bottom: y + bottom * scale,
  });
  const shadow =
    art.footprint > 0
      ? softShadow(x + 12, footY - 4, art.footprint * scale * 1.04, 46 * scale, 0.4) +
        softShadow(x + 4, footY - 6, art.footprint * scale * 0.8, 20 * scale, 0.34)
      : "";
  return {
    markup: shadow + place(x, y, art.draw(look), { rotate, scale }),
    bounds: shift(art.bounds),
    keepClear: shift(art.keepClear),
  };
}

/** The largest scale at which a pack fits the picture. */
export function fittingScale(art: PackArt, maxHeight = MAX_HEIGHT, maxWidth = MAX_WIDTH): number {
  const { left, right, top, bottom } = art.bounds;
  return Math.min(MAX_SCALE, maxHeight / (bottom - top), maxWidth / (right - left));
}

/** The main picture of a product: its pack on a ground, ingredients round it. 1000 × 1000 units. */
export function productPicture(subject: PictureSubject): Svg {
  const { picture, handle } = subject;
  const words = wordsOf(subject);
  const art = packArt(picture.pack, words);
  const look = packLook(subject);
  const ground = groundArt(picture.ground);
  const random = randomFrom(hash32(`${handle}/stand`));
  const flip = random() < 0.5;
  const scale = fittingScale(art) * (0.95 + random() * 0.05);
  const floating = art.footprint === 0;
  const hasGroundProps = picture.props.length > 0;
  // Ingredients on one side only: the pack steps aside for them.
  const aside = floating || !hasGroundProps ? 0 : (flip ? 1 : -1) * (picture.props.length === 1 ? 26 : 10);
  const height = (art.bounds.bottom - art.bounds.top) * scale;
  // Low packs stand further back, nearer the middle of the picture.
  const back = Math.min(80, Math.max(0, (600 - height) * 0.3));
  const footY = floating ? 500 + height / 2 : ground.standY - (picture.ground === "podium" ? 0 : back);
  const stood = standPack(art, look, {
    x: 500 + aside,
    footY,
    scale,
    rotate: (random() * 2 - 1) * art.tilt,
  });
  const props = layProps(picture.props, stood.bounds, stood.keepClear, {
    flip,
    resolve: (name) => depict(name, words),
  });
  return squarePicture(ground.draw(PALETTE_TONES[picture.palette]) + stood.markup + props);
}
