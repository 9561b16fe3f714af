/** Small vocabulary for writing SVG as text: groups, paints, soft shadows. Everything here is pure. */

/** A piece of SVG markup. */
export type Svg = string;

/** A gradient, pattern or clip: `defs` must be drawn once before `url` is used. */
export interface Paint {
  defs: Svg;
  url: string;
}

/** A rectangle by its edges. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** `[offset 0–1, colour, opacity 0–1 (1 when left out)]`. */
export type Stop = readonly [offset: number, colour: string, opacity?: number];

/** A stable 32-bit FNV-1a hash of a text. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/**
 * An id made from content, so that equal definitions share one id and no counter is needed: the same
 * input always gives the same bytes.
 */
export function contentId(prefix: string, content: string): string {
  return `${prefix}${hash32(content).toString(36)}`;
}

/** Rounds for the markup: two decimals are finer than any pixel we draw. */
export function num(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Moves, turns (degrees) and scales a fragment. */
export function place(x: number, y: number, content: Svg, { rotate = 0, scale = 1 } = {}): Svg {
  const turn = rotate === 0 ? "" : ` rotate(${num(rotate)})`;
  const size = scale === 1 ? "" : ` scale(${num(scale)})`;
  return `<g transform="translate(${num(x)} ${num(y)})${turn}${size}">${content}</g>`;
}

function stopsMarkup(stops: readonly Stop[]): Svg {
  return stops
    .map(
      ([offset, colour, opacity = 1]) =>
        `<stop offset="${num(offset)}" stop-color="${colour}" stop-opacity="${num(opacity)}"/>`,
    )
    .join("");
}

/** A gradient from `(x1,y1)` to `(x2,y2)` of the painted box; left to right unless told. */
export function linearGradient(stops: readonly Stop[], { x1 = 0, y1 = 0, x2 = 1, y2 = 0 } = {}): Paint {
  const body = `x1="${num(x1)}" y1="${num(y1)}" x2="${num(x2)}" y2="${num(y2)}">${stopsMarkup(stops)}`;
  const id = contentId("l", body);
  return { defs: `<defs><linearGradient id="${id}" ${body}</linearGradient></defs>`, url: `url(#${id})` };
}

/** A gradient from top to bottom of the painted box. */
export function verticalGradient(stops: readonly Stop[]): Paint {
  return linearGradient(stops, { x2: 0, y2: 1 });
}

/** A gradient from a centre outwards, in fractions of the painted box. */
export function radialGradient(stops: readonly Stop[], { cx = 0.5, cy = 0.5, r = 0.5 } = {}): Paint {
  const body = `cx="${num(cx)}" cy="${num(cy)}" r="${num(r)}">${stopsMarkup(stops)}`;
  const id = contentId("r", body);
  return { defs: `<defs><radialGradient id="${id}" ${body}</radialGradient></defs>`, url: `url(#${id})` };
}

/** A repeating tile in drawing units. */
export function pattern(width: number, height: number, content: Svg, { rotate = 0, scale = 1 } = {}): Paint {
  const body =
    `width="${num(width)}" height="${num(height)}" patternUnits="userSpaceOnUse" ` +
    `patternTransform="rotate(${num(rotate)}) scale(${num(scale)})">${content}`;
  const id = contentId("p", body);
  return { defs: `<defs><pattern id="${id}" ${body}</pattern></defs>`, url: `url(#${id})` };
}

/** Shows only what lies inside a shape. */
export function clipped(shape: Svg, content: Svg): Svg {
  const id = contentId("c", shape);
  return `<defs><clipPath id="${id}">${shape}</clipPath></defs><g clip-path="url(#${id})">${content}</g>`;
}

/** A path filled with one paint. */
export function path(d: string, fill: string, extra = ""): Svg {
  return `<path d="${d}" fill="${fill}"${extra ? ` ${extra}` : ""}/>`;
}

/** A stroked line without filling. */
export function stroke(d: string, colour: string, width: number, opacity = 1, extra = ""): Svg {
  return (
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${num(width)}" ` +
    `opacity="${num(opacity)}"${extra ? ` ${extra}` : ""}/>`
  );
}

/** An axis-parallel rectangle given by centre, size and corner radius. */
export function rect(x: number, y: number, width: number, height: number, fill: string, radius = 0): Svg {
  const round = radius > 0 ? ` rx="${num(radius)}"` : "";
  return `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}"${round} fill="${fill}"/>`;
}

/** An ellipse. */
export function ellipse(cx: number, cy: number, rx: number, ry: number, fill: string, extra = ""): Svg {
  return (
    `<ellipse cx="${num(cx)}" cy="${num(cy)}" rx="${num(rx)}" ry="${num(ry)}" fill="${fill}"` +
    `${extra ? ` ${extra}` : ""}/>`
  );
}

/** A soft shadow on the floor: dark where things touch, gone at the edge. */
export function softShadow(cx: number, cy: number, rx: number, ry: number, opacity = 0.3): Svg {
  const shade = radialGradient([
    [0, "#3a2010", opacity],
    [0.55, "#3a2010", opacity * 0.55],
    [1, "#3a2010", 0],
  ]);
  return shade.defs + ellipse(cx, cy, rx, ry, shade.url);
}

/** A complete square picture, 1000 units wide. */
export function squarePicture(content: Svg): Svg {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000" width="1000" height="1000">` +
    `${content}</svg>`
  );
}
