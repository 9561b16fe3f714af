/** Widths the storefront makes of every stored picture, in pixels. */
export const PICTURE_WIDTHS = [240, 480, 960] as const;
export type PictureWidth = (typeof PICTURE_WIDTHS)[number];

/** `/media/<hash>.<ext>`, the form under which the backend stores pictures. */
const STORED = /^\/media\/([0-9a-f]{8,64})\.(?:webp|jpe?g|png|avif|gif)$/;

/** One width of a stored picture; a picture from elsewhere has one size and stays what it is. */
export function pictureAt(url: string, width: PictureWidth): string {
  const hash = STORED.exec(url)?.[1];
  return hash === undefined ? url : `/media/${hash}-${width}.webp`;
}

/** `srcset` of a stored picture with all widths up to one; undefined for pictures from elsewhere. */
export function pictureSrcset(url: string, upTo: PictureWidth = 960): string | undefined {
  const hash = STORED.exec(url)?.[1];
  if (hash === undefined) return undefined;
  return PICTURE_WIDTHS.filter((width) => width <= upTo)
    .map((width) => `/media/${hash}-${width}.webp ${width}w`)
    .join(", ");
}
