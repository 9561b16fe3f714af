import sharp, { type OverlayOptions, type Sharp } from "sharp";

import hatArt from "@/assets/hat.webp?inline";

import { cardFront, cardGround, FACE_PLACE, PICTURE_PLACE, siteFront, siteGround } from "./card-svg.server";
import type { ShareCard } from "./share-card";

/** Pictures that go into a share picture, as stored; null where there is none. */
export interface SharePictures {
  /** Square picture in the middle. */
  main: Buffer | null;
  /** Face of the maker, shown in a circle when the card has room for one. */
  face?: Buffer | null;
}

/** A few kilobytes can claim to be gigapixels. */
const INPUT = { limitInputPixels: 50_000_000, animated: false };
/** WhatsApp shows no picture above 300 kB. */
const MOST_BYTES = 290_000;
/** Tried in turn: drawings fit at once, grainy photographs may not. */
const QUALITIES = [82, 68, 50, 30] as const;

const hat = () => Buffer.from(hatArt.slice(hatArt.indexOf(",") + 1), "base64");

let ground: Promise<Buffer> | undefined;

/** Paper and weave are the same for all: drawn once. */
function paper(): Promise<Buffer> {
  ground ??= sharp(Buffer.from(cardGround())).png({ compressionLevel: 1 }).toBuffer();
  return ground;
}

async function square(picture: Buffer, size: number): Promise<Buffer> {
  return sharp(picture, INPUT)
    .rotate()
    .resize(size, size, { fit: "cover" })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

/** Something for the middle when the goods have no picture that can be read. */
async function standIn(size: number): Promise<Buffer> {
  const art = await sharp(hat())
    .resize(Math.round(size * 0.84))
    .png()
    .toBuffer();
  return sharp({ create: { width: size, height: size, channels: 3, background: "#e4eedb" } })
    .composite([{ input: art, gravity: "centre" }])
    .png()
    .toBuffer();
}

async function circle(picture: Buffer, size: number): Promise<Buffer> {
  const mask = Buffer.from(`<svg width="${size}" height="${size}"><circle cx="50%" cy="50%" r="50%"/></svg>`);
  return sharp(await square(picture, size))
    .ensureAlpha()
    .composite([{ input: mask, blend: "dest-in" }])
    .png()
    .toBuffer();
}

/** A picture that cannot be read counts as none: a broken upload must not take the share picture with it. */
async function readable(
  picture: Buffer | null | undefined,
  make: (picture: Buffer) => Promise<Buffer>,
): Promise<Buffer | null> {
  if (!picture) return null;
  return make(picture).catch(() => null);
}

/** The finished picture, as good as fits the limit. */
async function asJpeg(picture: Sharp): Promise<Buffer> {
  const { data, info } = await picture
    .flatten({ background: "#fbf5ea" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  let jpeg = Buffer.alloc(0);
  for (const quality of QUALITIES) {
    const { width, height, channels } = info;
    jpeg = await sharp(data, { raw: { width, height, channels } })
      .jpeg({ quality, chromaSubsampling: quality > 60 ? "4:4:4" : "4:2:0" })
      .toBuffer();
    if (jpeg.length <= MOST_BYTES) break;
  }
  return jpeg;
}

/**
 * The Open Graph picture of a product or a maker: JPEG, 1200 × 630. The caller judges badges for the day and
 * keeps the result no longer than they are in force.
 */
export async function renderShareImage(card: ShareCard, pictures: SharePictures): Promise<Buffer> {
  const { left, top, size } = PICTURE_PLACE;
  const main = (await readable(pictures.main, (picture) => square(picture, size))) ?? (await standIn(size));
  const face = card.left.face
    ? await readable(pictures.face ?? hat(), (picture) => circle(picture, FACE_PLACE.size))
    : null;
  const layers: OverlayOptions[] = [
    { input: main, left, top },
    { input: Buffer.from(cardFront(card)), left: 0, top: 0 },
    ...(face ? [{ input: face, left: FACE_PLACE.left, top: FACE_PLACE.top }] : []),
  ];
  return asJpeg(sharp(await paper()).composite(layers));
}

/** The Open Graph picture of the shop itself: hat and sentence. */
export async function renderSiteImage(): Promise<Buffer> {
  const art = await sharp(hat()).resize(470).png().toBuffer();
  return asJpeg(
    sharp(Buffer.from(siteGround())).composite([
      { input: art, left: 365, top: 56 },
      { input: Buffer.from(siteFront()), left: 0, top: 0 },
    ]),
  );
}
