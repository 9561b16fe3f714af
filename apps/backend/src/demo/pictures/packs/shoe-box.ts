import { contrast, mostReadable, shade } from "../colour";
import { bandInk, PAPER } from "../label";
import { fittedSize, letterLine } from "../lettering";
import { clothMotif } from "../motifs";
import { piece } from "../pieces";
import { clipped, ellipse, linearGradient, path, place, rect, softShadow, stroke, type Svg } from "../svg";
import type { PackArt, PackLook } from "./pack";

/** Kinds of closed shoes, told apart by their words. */
type ShoeKind = "flat" | "loafer" | "canvas" | "school";

function kindOf(words: string): ShoeKind {
  if (/flat|balet/.test(words)) return "flat";
  if (/kanvas|sneaker/.test(words)) return "canvas";
  if (/sekolah|tali/.test(words)) return "school";
  return "loafer";
}

/** Side views, toe to the right, 460 wide, the ground at y = 56. */
const UPPERS: Readonly<Record<ShoeKind, string>> = {
  flat: "M-218 28C-226-10-224-60-210-92C-198-100-176-98-168-88C-150-40-90-14-30-8C30-6 70-30 116-34C176-34 228-6 232 28z",
  loafer:
    "M-218 28C-228-30-224-92-208-126C-190-134-146-134-130-122C-112-76-66-58-20-54C50-56 90-60 140-42C196-24 230 0 232 28z",
  canvas:
    "M-218 28C-228-40-224-116-208-158C-184-170-130-168-108-156C-88-112-30-78 24-60C70-48 110-52 158-36C206-20 232 2 232 28z",
  school:
    "M-218 28C-228-40-224-112-208-150C-186-160-136-160-114-148C-92-104-36-76 16-60C70-46 112-50 160-34C206-18 232 2 232 28z",
};

function details(kind: ShoeKind, colour: string): Svg {
  const dark = shade(colour, -0.2);
  const light = shade(colour, 0.22);
  const laces =
    stroke(
      "M-92-118L-58-140M-60-96L-26-116M-26-76L6-96M10-60L40-80",
      "#fff6e6",
      10,
      1,
      'stroke-linecap="round"',
    ) + stroke("M-104-152C-84-104-26-70 30-54", dark, 5, 0.5);
  switch (kind) {
    case "flat":
      return (
        stroke("M-208-90C-176-30-100-2-30 2C30 2 72-22 116-26", light, 7, 0.8) +
        path("M84-34q16-22 34-4q20-14 34 8q-18 14-32 4q-16 14-36-8z", shade(colour, 0.12))
      );
    case "loafer":
      return (
        stroke("M-206-124C-190-40-60-10 0-14", dark, 5, 0.4) +
        path("M-44-64C-6-76 44-76 70-62L58-26C30-36-6-36-34-26z", shade(colour, -0.08)) +
        path("M-2-62h26l4 24h-34z", "#e2b64f") +
        stroke("M64-58C120-50 176-30 204-2", dark, 4, 0.5, 'stroke-dasharray="9 6"')
      );
    case "canvas":
      return (
        laces +
        path("M150 28C152-10 176-28 190-22C220-8 232 8 232 28z", "#fff6e6") +
        stroke("M-222-20H-120", light, 5, 0.6, 'stroke-dasharray="8 6"')
      );
    case "school":
      return laces + stroke("M-206-40C-150-20-100-10-40 20M60-46C100-40 120-10 124 26", dark, 5, 0.6);
  }
}

function shoe({ colour: box, label, words, hero, seed }: PackLook): Svg {
  const kind = kindOf(words);
  const colour = kind === "canvas" ? "#f4ead6" : kind === "school" ? "#26262b" : shade(box, -0.04);
  const upper = UPPERS[kind];
  const light = linearGradient(
    [
      [0, "#ffffff", 0.3],
      [0.45, "#ffffff", 0],
      [1, "#1c0d05", 0.3],
    ],
    { x2: 0.2, y2: 1 },
  );
  const motif = words.includes("batik")
    ? clothMotif("kawung", seed, colour, label.ink ?? label.band)
    : undefined;
  const painted =
    kind === "canvas"
      ? [
          [-150, -50, 100],
          [-56, -20, 78],
          [96, -4, 84],
          [-180, 10, 56],
        ]
          .map(([x, y, size]) => piece(hero, x ?? 0, y ?? 0, size ?? 0, x ?? 0))
          .join("")
      : "";
  const sole = kind === "canvas" ? "#fffaf0" : kind === "flat" ? shade(colour, -0.26) : "#3a2a20";
  return (
    softShadow(6, 62, 250, 26, 0.4) +
    path("M-224 24C-226 48-216 58-196 58H200C228 58 240 44 236 22z", sole) +
    stroke("M-220 36H234", shade(sole, 0.18), 3, 0.6) +
    path(upper, colour) +
    (motif ? motif.defs + path(upper, motif.url) : "") +
    clipped(path(upper, "#000"), painted) +
    light.defs +
    path(upper, light.url) +
    ellipse(-162, kind === "flat" ? -90 : -140, 44, 10, shade(colour, -0.24), 'opacity=".8"') +
    details(kind, colour)
  );
}

/** A shoe box with its pair on top; for closed shoes. */
export const shoeBox: PackArt = {
  bounds: { left: -316, top: -322, right: 316, bottom: 236 },
  keepClear: { left: -206, top: 0, right: 206, bottom: 216 },
  tilt: 0,
  footprint: 340,
  draw: (look) => {
    const { colour, label } = look;
    const side = linearGradient(
      [
        [0, shade(colour, 0.05)],
        [1, shade(colour, -0.08)],
      ],
      { x2: 0.4, y2: 1 },
    );
    const lid = linearGradient(
      [
        [0, shade(colour, 0.12)],
        [1, shade(colour, 0.02)],
      ],
      { x2: 0, y2: 1 },
    );
    const own = label.ink && contrast(label.ink, colour) >= 4 ? label.ink : undefined;
    const ink = own ?? mostReadable(colour, [PAPER, "#2a1d14"]);
    const size = fittedSize(label.name, { size: 84, maxWidth: 480, tracking: -0.02 });
    return (
      side.defs +
      lid.defs +
      rect(-296, 0, 592, 236, side.url, 10) +
      path("M-316-40H316V40H-316z", lid.url) +
      path("M-290-96H290L316-40H-316z", shade(colour, 0.2)) +
      stroke("M-316-40H316", shade(colour, 0.3), 3, 0.6) +
      rect(-296, 40, 592, 14, "#1c0d0533") +
      letterLine(label.name, 0, 132, { size, fill: ink, tracking: -0.02 }) +
      rect(-296, 168, 592, 50, label.band) +
      letterLine(label.kind, 0, 204, {
        size: 34,
        weight: 600,
        tracking: 0.01,
        fill: bandInk(label),
        maxWidth: 500,
      }) +
      place(-56, -156, shoe(look), { rotate: -2, scale: 0.86 }) +
      place(62, -118, shoe(look), { rotate: 1, scale: 0.98 })
    );
  },
};
