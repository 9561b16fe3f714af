import { mix, shade } from "./colour";
import { ellipse, num, path, pattern, rect, stroke, type Paint, type Svg } from "./svg";
import { plait } from "./weave";

/** Cloth patterns as repeating tiles, drawn from the ground colour and the motif's colour. */
type Motif = (ground: string, figure: string) => Paint;

/** A fragment repeated at several turns (degrees) around a point. */
function turned(x: number, y: number, angles: readonly number[], fragment: Svg): Svg {
  return angles
    .map((angle) => `<g transform="translate(${num(x)} ${num(y)}) rotate(${angle})">${fragment}</g>`)
    .join("");
}

const DIAGONALS = [45, 135, 225, 315] as const;
const CROSS = [0, 90, 180, 270] as const;

const kawung: Motif = (ground, figure) => {
  const petal = ellipse(0, -23, 12, 20, figure) + ellipse(0, -23, 4, 11, ground);
  const rosette = (x: number, y: number) => turned(x, y, DIAGONALS, petal) + ellipse(x, y, 4.5, 4.5, figure);
  const lozenge = (x: number, y: number) => path(`M${x} ${y - 9}l9 9-9 9-9-9z`, mix(figure, ground, 0.35));
  return pattern(
    96,
    96,
    rect(0, 0, 96, 96, ground) + rosette(24, 24) + rosette(72, 72) + lozenge(72, 24) + lozenge(24, 72),
  );
};

const ceplok: Motif = (ground, figure) => {
  const petal = path("M0-6C-16-18-12-34 0-42C12-34 16-18 0-6z", figure) + stroke("M0-12V-32", ground, 2.4);
  const leaf = path("M0-8Q-9-20 0-30Q9-20 0-8z", mix(figure, ground, 0.42));
  return pattern(
    112,
    112,
    rect(0, 0, 112, 112, ground) +
      turned(56, 56, CROSS, petal) +
      turned(56, 56, DIAGONALS, leaf) +
      ellipse(56, 56, 8, 8, mix(figure, "#c4532b", 0.5)) +
      [0, 112].map((x) => [0, 112].map((y) => turned(x, y, CROSS, leaf)).join("")).join(""),
  );
};

const parang: Motif = (ground, figure) => {
  const blade = "M0 12C16-8 34-2 34 16C34 32 52 34 64 18V42C46 60 20 52 20 32C20 22 10 22 0 34z";
  const soft = mix(figure, ground, 0.45);
  return pattern(
    64,
    84,
    rect(0, 0, 64, 84, ground) +
      path(blade, figure) +
      stroke("M0 64H64M0 76H64", soft, 3) +
      [8, 24, 40, 56].map((x) => path(`M${x} 64l5 6-5 6-5-6z`, figure)).join("") +
      ellipse(27, 14, 3.4, 3.4, soft),
    { rotate: -38 },
  );
};

const megaMendung: Motif = (ground, figure) => {
  const cloud = (x: number, y: number, scale: number) =>
    [0, 1, 2, 3]
      .map((ring) => {
        const k = scale * (1 - ring * 0.22);
        const d = "M-52 18C-70 4-54-20-36-16C-34-40 2-44 8-22C22-38 52-26 46-2C64 0 62 24 44 24H-40z";
        return path(
          d,
          mix(figure, ground, 0.15 + ring * 0.26),
          `transform="translate(${num(x)} ${num(y)}) scale(${num(k)})"`,
        );
      })
      .join("");
  return pattern(
    150,
    120,
    rect(0, 0, 150, 120, ground) + cloud(48, 34, 0.82) + cloud(120, 92, 0.7) + cloud(-30, 92, 0.7),
  );
};

const bamboo: Motif = (ground, figure) => {
  const soft = mix(figure, ground, 0.4);
  const leaf = (x: number, y: number, angle: number, colour: string) =>
    path("M0 0Q10-18 0-44Q-10-18 0 0z", colour, `transform="translate(${x} ${y}) rotate(${angle})"`);
  return pattern(
    120,
    140,
    rect(0, 0, 120, 140, ground) +
      stroke("M30 0V42M30 50V92M30 100V140", soft, 8) +
      stroke("M24 46H36M24 96H36", figure, 4) +
      leaf(34, 50, 60, figure) +
      leaf(34, 52, 108, figure) +
      leaf(26, 98, -62, figure) +
      leaf(26, 100, -112, figure) +
      leaf(94, 40, 20, soft) +
      leaf(94, 40, -28, soft) +
      ellipse(94, 104, 6, 6, figure) +
      turned(94, 104, CROSS, ellipse(0, -13, 4, 7, soft)),
  );
};

const rice: Motif = (ground, figure) => {
  const soft = mix(figure, ground, 0.4);
  const grains = [-1, 1]
    .map((side) =>
      [0, 1, 2, 3]
        .map((at) =>
          ellipse(
            side * 9,
            -14 - at * 15,
            5,
            9,
            at % 2 ? soft : figure,
            `transform="rotate(${side * 28} ${side * 9} ${-14 - at * 15})"`,
          ),
        )
        .join(""),
    )
    .join("");
  const ear = stroke("M0 22V-70", figure, 3) + grains + ellipse(0, -76, 5, 9, figure);
  const at = (x: number, y: number, angle: number) =>
    `<g transform="translate(${x} ${y}) rotate(${angle})">${ear}</g>`;
  return pattern(
    130,
    130,
    rect(0, 0, 130, 130, ground) +
      at(36, 90, 24) +
      at(104, 70, -24) +
      ellipse(70, 116, 5, 5, soft) +
      ellipse(66, 18, 4, 4, soft),
  );
};

const lotus: Motif = (ground, figure) => {
  const soft = mix(figure, ground, 0.42);
  const petal = (angle: number, colour: string) =>
    path("M0 0C-16-16-12-38 0-48C12-38 16-16 0 0z", colour, `transform="rotate(${angle})"`);
  const flower =
    petal(-64, soft) +
    petal(64, soft) +
    petal(-34, figure) +
    petal(34, figure) +
    petal(0, mix(figure, "#ffffff", 0.3));
  const wave = "M-44 12Q-22 0 0 12T44 12";
  const at = (x: number, y: number) =>
    `<g transform="translate(${x} ${y})">${flower}${stroke(wave, soft, 3)}</g>`;
  return pattern(
    150,
    130,
    rect(0, 0, 150, 130, ground) +
      at(40, 56) +
      at(115, 121) +
      ellipse(115, 32, 5, 5, soft) +
      ellipse(40, 104, 5, 5, soft),
  );
};

const stripes: Motif = (ground, figure) => {
  const soft = mix(figure, ground, 0.5);
  return pattern(
    90,
    24,
    rect(0, 0, 90, 24, ground) +
      rect(0, 0, 22, 24, shade(ground, -0.06)) +
      rect(30, 0, 7, 24, figure) +
      rect(42, 0, 3, 24, soft) +
      rect(50, 0, 7, 24, figure) +
      [66, 78].map((x) => path(`M${x} 2l6 10-6 10-6-10z`, soft)).join(""),
  );
};

const checks: Motif = (ground, figure) =>
  pattern(
    84,
    84,
    rect(0, 0, 84, 84, ground) +
      rect(0, 0, 36, 84, mix(ground, figure, 0.28)) +
      rect(0, 0, 84, 36, `${figure}44`) +
      stroke("M60 0V84M0 60H84", figure, 3, 0.8) +
      stroke("M68 0V84M0 68H84", figure, 1.6, 0.6),
  );

const patchwork: Motif = (ground, figure) => {
  const warm = mix(ground, "#c4532b", 0.6);
  const dot = (x: number, y: number, colour: string) => turned(x, y, CROSS, ellipse(0, -11, 5, 8, colour));
  return pattern(
    144,
    144,
    rect(0, 0, 72, 72, ground) +
      rect(72, 0, 72, 72, figure) +
      rect(0, 72, 72, 72, warm) +
      rect(72, 72, 72, 72, shade(ground, 0.12)) +
      dot(20, 20, figure) +
      dot(52, 52, figure) +
      dot(108, 36, ground) +
      stroke("M0 84H72M0 98H72M0 112H72M0 126H72", figure, 3, 0.6) +
      dot(108, 108, figure) +
      stroke("M0 0H144M0 72H144M0 0V144M72 0V144", "#fff6e6", 2, 0.55, 'stroke-dasharray="6 5"'),
  );
};

const mat: Motif = (ground, figure) =>
  plait([shade(ground, 0.07), mix(ground, figure, 0.35)], { strip: 24, edge: "#2a140844" });

const plain: Motif = (ground) =>
  pattern(60, 60, rect(0, 0, 60, 60, ground) + stroke("M0 15H60M0 45H60", shade(ground, 0.04), 2));

/** Motifs that a word names; the first match counts. */
const MOTIF_BY_WORDS: readonly (readonly [RegExp, Motif])[] = [
  [/tikar|anyam/, mat],
  [/perca/, patchwork],
  [/bambu/, bamboo],
  [/padi/, rice],
  [/teratai/, lotus],
  [/parang|gerbang|lereng/, parang],
  [/mega|awan|ombak|laut|mendung/, megaMendung],
  [/tenun|lurik|selendang|lulur/, stripes],
  [/sarung|kotak/, checks],
  [/polos|koko|gamis|mukena|celana/, plain],
  [/kawung|taplak/, kawung],
];

const MOTIFS_BY_CHANCE = [kawung, ceplok, parang, megaMendung] as const;

/** The pattern of a cloth: named by the product's words, else chosen by its seed. */
export function clothMotif(words: string, seed: number, ground: string, figure: string): Paint {
  const named = MOTIF_BY_WORDS.find(([pattern_]) => pattern_.test(words))?.[1];
  const motif = named ?? MOTIFS_BY_CHANCE[seed % MOTIFS_BY_CHANCE.length] ?? kawung;
  return motif(ground, figure);
}
