import { icon } from "./icons";
import { PIECE_DRAWINGS } from "./goods/index";
import { randomFrom } from "./random";
import { place, softShadow, type Box, type Svg } from "./svg";

/**
 * Which piece stands for goods whose title or label holds a word; the first match counts, and an empty name
 * keeps the label's icon (a soap with rice is no rice).
 */
const PIECE_BY_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(sabun|sampo|lulur|kapsul|serbuk|masker|minyak)\b/, ""],
  [/madu.*\b(sachet|saset)|(sachet|saset).*madu/, "honey-sachet"],
  [/madu.*\bstik\b|\bstik\b.*madu/, "honey-stick"],
  [/jamu.*\b(paket|saset|rasa)|paket jamu/, "herb-sachet"],
  [/\b(sachet|saset)\b/, "honey-sachet"],
  [/ungkep/, "poultry-leg"],
  [/bumbu.*isi \d+/, "spice-sachet"],
  [/drip bag/, "coffee-sachet"],
  [/teh celup/, "tea-sachet"],
  [/rosella/, "roselle"],
  [/telang/, "butterfly-pea"],
  [/teh serai/, "lemongrass"],
  [/choco chip|cookies/, "cookie"],
  [/\bpia\b/, "moon-cake"],
  [/cumi kering/, "squid"],
  [/\b(dodol|wajik).*pandan/, "dodol-pandan"],
  [/\b(dodol|wajik|jenang)\b/, "dodol-dark"],
  [/geplak/, "geplak"],
  [/kembang goyang/, "flower-cracker"],
  [/singkong.*balado|mustofa|kentang.*balado/, "balado-chip"],
  [/(keripik|kripik|ceriping).*singkong|\bopak\b/, "cassava-chip"],
  [/bolen/, "pastry"],
  [/(keripik|kripik|sale).*pisang/, "banana-chip"],
  [/(keripik|kripik).*ubi/, "sweet-potato-chip"],
  [/(keripik|kripik).*talas/, "taro-chip"],
  [/\btempe\b/, "tempeh-chip"],
  [/nastar/, "nastar"],
  [/kastengel/, "kastengel"],
  [/putri salju/, "snow-cookie"],
  [/kue kacang|kacang jadul/, "peanut-cookie"],
  [/\bsagu\b|semprit|lidah kucing/, "cheese-swirl"],
  [/kue jahe|ketapang/, "ginger-swirl"],
  [/peyek/, "peyek"],
  [/rengginang|rangginang/, "rice-puff"],
  [/emping/, "emping"],
  [/(krupuk|kerupuk|keripik).*udang/, "shrimp-cracker"],
  [/(krupuk|kerupuk).*(ikan|bandeng|kulit)/, "fish-cracker"],
  [/krupuk|kerupuk/, "white-cracker"],
  [/\bsti[kc]k?\b.*(bawang|keju|wijen)|akar kelapa|pangsit/, "stick"],
  [/risol|lumpia/, "spring-roll"],
  [/sosis/, "sausage"],
  [/nugget|naget|kroket|\botak|ekado/, "nugget"],
  [/cireng|cimol/, "cireng"],
  [/dimsum|siomay/, "dumpling"],
  [/bakso|pentol|cilok/, "meatball"],
  [/brownis|brownies/, "brownie"],
  [/bolu gulung/, "swiss-roll"],
  [/\broti\b/, "bun"],
  [/\bbandeng (presto|cabut)|tenggiri|\bikan\b/, "milkfish"],
  [/abon.*sapi/, "beef-floss"],
  [/abon/, "fish-floss"],
  [/\bsarang\b/, "honeycomb"],
  [/\bkopi\b/, "coffee-bean"],
  [/\bteh\b/, "tea-leaf"],
];

/** The drawing of the goods themselves: by words of the product, else the icon on its label. */
export function pieceFor(words: string, hero: string): string {
  return PIECE_BY_WORDS.find(([pattern]) => pattern.test(words))?.[1] || hero;
}

/** One piece or icon, `size` units wide, centred on a point. */
export function piece(name: string, cx: number, cy: number, size: number, rotate = 0): Svg {
  const drawing = PIECE_DRAWINGS[name];
  return drawing
    ? place(cx, cy, drawing(), { rotate, scale: size / 100 })
    : icon(name, cx, cy, size, { rotate });
}

/** A piece or icon that lies on the floor, with its shadow. */
export function standing(name: string, cx: number, cy: number, size: number, rotate = 0): Svg {
  return (
    softShadow(cx + size * 0.02, cy + size * 0.42, size * 0.48, size * 0.11, 0.3) +
    piece(name, cx, cy, size, rotate)
  );
}

/** Whether a name is one of the hand-drawn pieces. */
export function isDrawnPiece(name: string): boolean {
  return name in PIECE_DRAWINGS;
}

/** Pieces packed in rows, as behind the glass of a jar; clip it to the glass. */
export function pileOfPieces(name: string, box: Box, size: number, seed: number): Svg {
  const random = randomFrom(seed);
  const rowHeight = size * 0.78;
  const rows = Math.ceil((box.bottom - box.top) / rowHeight) + 1;
  const columns = Math.ceil((box.right - box.left) / size) + 1;
  let pile = "";
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const x = box.left + column * size + (row % 2 ? 0 : size / 2) + (random() - 0.5) * size * 0.18;
      const y = box.top + row * rowHeight + size * 0.42 + (random() - 0.5) * size * 0.14;
      pile += piece(name, x, y, size * (1.02 + random() * 0.1), (random() - 0.5) * 70);
    }
  }
  return pile;
}

/**
 * A heap of pieces as on a tray: a wide row at the foot, fewer towards the top.
 * @param width of the foot; the heap is centred on `cx`, its foot on `cy`
 */
export function heapOfPieces(
  name: string,
  { cx, cy, width, size, rows }: { cx: number; cy: number; width: number; size: number; rows: number },
  seed: number,
): Svg {
  const random = randomFrom(seed);
  let heap = "";
  // From the back (top) to the front, so that the nearer pieces lie over the farther ones.
  for (let row = rows - 1; row >= 0; row -= 1) {
    const rowWidth = width * Math.sqrt(1 - row / rows) * 0.94;
    const count = Math.max(1, Math.round(rowWidth / (size * 0.6)));
    for (let at = 0; at < count; at += 1) {
      const share = count === 1 ? 0 : at / (count - 1) - 0.5;
      const bulge = size * 0.2 * (1 - 4 * share * share);
      const x = cx + share * (rowWidth - size * 0.5) + (random() - 0.5) * size * 0.14;
      const y = cy - row * size * 0.44 + bulge + (random() - 0.5) * size * 0.12;
      heap += piece(name, x, y, size * (0.96 + random() * 0.16), (random() - 0.5) * 60);
    }
  }
  return heap;
}
