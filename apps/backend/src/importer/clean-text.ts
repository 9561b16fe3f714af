/** Names that stay in capitals wherever they stand. */
const ACRONYMS = new Set(
  "UNO LED USB SNI BPOM VCO PVC TV AC HP SD SMP SMA TNI POLRI ASN PKK UMKM RI DIY ATK COD KTP SIM ID XS XL XXL XXXL MSG PU UV UPS WC BBQ DVD CD PIN QR".split(
    " ",
  ),
);
/** Words that stay small inside a title. */
const SMALL = new Set(
  "dan di ke dari untuk dengan atau yang per isi pada tanpa the of and for with".split(" "),
);
/** Share of capitals from which a text counts as shouted. */
const SHOUTED = 0.7;

/** Strips what is not words: markup, emoji, invisible characters, decorations. Keeps line breaks. */
export function stripDecoration(text: string): string {
  return (
    decodeEntities(text.normalize("NFKC"))
      .replace(/<\/?[a-z][^<>]{0,200}>/gi, " ")
      .replace(/\r\n?/g, "\n")
      // Emoji, flags, skin tones, joiners, private use, direction marks, other controls.
      .replace(
        /\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]|[\u{1F3FB}-\u{1F3FF}]|[\u{FE00}-\u{FE0F}]|\u{20E3}/gu,
        " ",
      )
      .replace(/[\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, "")
      .replace(/[^\P{Cc}\n]/gu, " ")
      .replace(/[★☆●○■□◆◇▪▫►▶◀◄✓✔✅➤➜→«»§¤]+/gu, " ")
      .replace(/([!?*=~_#^-])\1{2,}/g, "$1")
      .replace(/([!?])\1+/g, "$1")
      .replace(/[^\S\n]+/g, " ")
  );
}

function decodeEntities(text: string): string {
  const known: Readonly<Record<string, string>> = {
    amp: "&",
    quot: '"',
    lt: "<",
    gt: ">",
    nbsp: " ",
    apos: "'",
  };
  return text
    .replace(/&(amp|quot|lt|gt|nbsp|apos);/gi, (whole, name: string) => known[name.toLowerCase()] ?? whole)
    .replace(/&#(\d{2,6});/g, (whole, code: string) => {
      const point = Number(code);
      return point > 31 && point < 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}

/** A title in one tidy line: no emoji, no pipes, no shouting. Reads the first 2,000 characters. */
export function cleanTitle(text: string): string {
  const line = stripDecoration(text.slice(0, 2000))
    .replace(/\n/g, " ")
    .replace(/\s*[|¦•·]+\s*/g, ", ")
    // A comma between digits belongs to a number.
    .replace(/(?<!\d)\s*,[\s,]*|(?<=\d)\s*,(?!\d)[\s,]*/g, ", ")
    .replace(/\[/g, "(")
    .replace(/\]/g, ")")
    .replace(/\(\s+/g, "(")
    .replace(/\s+\)/g, ")")
    .replace(/\s+/g, " ")
    .replace(/^[^\p{L}\p{N}("']+/u, "")
    .replace(/[^\p{L}\p{N})"'!?%.+]+$/u, "")
    .trim();
  return calmCase(balanced(line));
}

/** Drops brackets that open or close nothing: real titles are often cut in the middle. */
function balanced(line: string): string {
  const drop = new Set<number>();
  const open: number[] = [];
  [...line].forEach((letter, index) => {
    if (letter === "(") open.push(index);
    else if (letter === ")" && open.pop() === undefined) drop.add(index);
  });
  open.forEach((index) => drop.add(index));
  const kept = [...line].filter((_letter, index) => !drop.has(index)).join("");
  return kept
    .replace(/\(\s*\)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Brings shouted words to normal case and leaves brands, acronyms and model numbers alone. */
export function calmCase(line: string): string {
  const letters = line.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase());
  const words = line.split(" ");
  if (letters.length > 0 && capitals.length === 0) return capitalise(line);
  if (letters.length >= 8 && capitals.length / letters.length > SHOUTED) {
    return capitalise(words.map((word, index) => calmWord(word, index === 0)).join(" "));
  }
  return capitalise(calmRuns(words).join(" "));
}

/** One or two capital words may be a brand; three in a row are shouting. */
function calmRuns(words: readonly string[]): string[] {
  const shouted = words.map((word) => isCapitals(word));
  return words.map((word, index) => {
    let first = index;
    while (first > 0 && shouted[first - 1]) first -= 1;
    let last = index;
    while (last < words.length - 1 && shouted[last + 1]) last += 1;
    return shouted[index] && last - first >= 2 ? calmWord(word, index === 0) : word;
  });
}

function isCapitals(word: string): boolean {
  const letters = word.match(/\p{L}/gu) ?? [];
  return letters.length >= 2 && letters.every((letter) => letter === letter.toUpperCase());
}

function calmWord(word: string, isFirst: boolean): string {
  // Model numbers, sizes and abbreviations without a vowel are names, not shouting.
  return word
    .split(/([/(),.:&+-])/)
    .map((part) => {
      const letters = part.replace(/[^\p{L}]/gu, "");
      if (letters === "" || /\d/.test(part) || ACRONYMS.has(letters.toUpperCase())) return part;
      if (letters.length <= 4 && letters.length >= 2 && !/[aeiouy]/i.test(letters) && letters !== "DGN")
        return part;
      if (letters.length === 1) return part;
      const small = part.toLowerCase();
      return SMALL.has(small) && !isFirst ? small : capitalise(small);
    })
    .join("");
}

function capitalise(text: string): string {
  return text.replace(
    /^([^\p{L}\p{N}]*)(\p{Ll})/u,
    (_whole, lead: string, letter: string) => lead + letter.toUpperCase(),
  );
}

/**
 * Cuts at the last word that fits.
 * @returns the head, at most `max` characters, and what was cut off
 */
export function cutAtWord(text: string, max: number): { head: string; rest: string } {
  if (text.length <= max) return { head: text, rest: "" };
  const space = text.lastIndexOf(" ", max);
  // A single endless word is cut hard, but never through a surrogate pair.
  const at = space > max / 3 ? space : /[\uD800-\uDBFF]$/.test(text.slice(0, max)) ? max - 1 : max;
  return {
    head: text.slice(0, at).replace(/[\s,;:/&+(-]+$/u, ""),
    rest: text.slice(at).replace(/^[\s,;:/&+)-]+/u, ""),
  };
}

/** A description in tidy paragraphs; at most `max` characters. */
export function cleanDescription(text: string, max = 5000): string {
  const lines = stripDecoration(text.slice(0, 4 * max))
    .split("\n")
    .map((line) => line.replace(/\s*[|¦]+\s*/g, ", ").trim())
    .map((line) => (/^[^\p{L}\p{N}]*$/u.test(line) ? "" : calmCase(line)));
  return cutAtWord(
    lines
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
    max,
  ).head;
}
