import { CATEGORIES, categoryByHandle, type CategoryHandle } from "@gerai/contracts";

/** How a category was found: named by the file, guessed from words, taken as the nearest, or set for the run. */
export type CategorySource = "own" | "guessed" | "nearest" | "default" | "none";

export interface CategoryGuess {
  handle: CategoryHandle | null;
  source: CategorySource;
}

type WordRules = readonly (readonly [CategoryHandle, RegExp])[];

/** First match wins: the special before the general (`sambal cumi` is no dried dish). */
const FOOD: WordRules = [
  ["hampers", /\b(hampers?|parsel|parcel|bingkisan)\b/],
  ["sambal-bumbu", /\b(samb[ae]l|bumbu|saus|saos|bawang goreng|terasi|kecap|lada|ketumbar|penyedap|kaldu)\b/],
  [
    "makanan-beku",
    /\b(frozen|beku|nugget|bakso|baso|dimsum|siomay|sosis|otak[- ]otak|cireng|risol(es)?|presto|pempek|kimchi)\b/,
  ],
  ["madu", /^(\S+ )?madu\b/],
  ["minuman-herbal-jamu", /\b(jamu|herbal|jahe|kunyit|temulawak|kelor|wedang|beras kencur)\b/],
  ["kopi-teh", /\b(kopi|coffee|robusta|arabika|arabica|teh|tea|matcha)\b/],
  ["kue-kering", /\b(nastar|kastengel|putri salju|kue kering|kuker|cookies?|biskuit|wafer)\b/],
  ["roti-bakery", /\b(roti|bread|brown(ies|is)|bolu|cake|kue|donat|pastry|bolen|pia)\b/],
  ["lauk-kering", /\b(abon|ikan asin|teri|ebi|dendeng|serundeng|orek|rendang|kering tempe)\b/],
  [
    "makanan-ringan",
    /\b(ke?ripi[kc]|ke?rupuk|(rem)?peyek|seblak|snack|camilan|cemilan|chips|kacang|rengginang|emping|dodol|basreng|makaroni|opak|stik|permen|cokelat|coklat|mie?)\b/,
  ],
];

const WEAR: WordRules = [
  ["alas-kaki", /\b(sepatu|s[ae]ndal|sneakers?|shoes?|slop|pantofel|boots?|heels|flatshoes)\b/],
  ["batik-tenun", /\b(batik|tenun|ecoprint|songket|ulos)\b/],
  [
    "busana-muslim",
    /\b(hijab|jilbab|kerudung|pashmina|bergo|khimar|gamis|koko|mukena|peci|sarung|ciput|muslim(ah)?|tunik|abaya)\b/,
  ],
];

const CRAFT: WordRules = [
  ["kerajinan-bambu-anyaman", /\b(bambu|anyam(an)?|rotan|pandan|besek|tampah|kerajinan|handmade)\b/],
];
const CARE: WordRules = [
  [
    "kosmetik-sabun",
    /\b(sabun|soap|sampo|shampoo|lotion|lulur|serum|lipstik|lip ?balm|kosmetik|masker wajah|toner|krim|cream|parfum)\b/,
  ],
];

/** Headings of other marketplaces: which words to look for, and where their goods go otherwise. */
const FOREIGN: readonly { heading: RegExp; rules: WordRules; nearest: CategoryHandle | null }[] = [
  {
    heading: /^(makanan|food|food and drink|makanan (&|dan) minuman|minuman|groceries|sembako)$/,
    rules: FOOD,
    nearest: "makanan-ringan",
  },
  { heading: /^(muslim fashion|fashion muslim)$/, rules: WEAR, nearest: "busana-muslim" },
  // Our only shelf for clothes; the row says so.
  { heading: /fashion|pakaian|baju|clothing/, rules: WEAR, nearest: "busana-muslim" },
  { heading: /^(beauty|body care|kecantikan|perawatan tubuh)$/, rules: CARE, nearest: "kosmetik-sabun" },
  // Household goods and hobby articles stand with the crafts: non-food, no permit asked.
  {
    heading:
      /^(toys and hobbies|mainan( (&|dan) hobi)?|household|kitchen|rumah tangga|dapur|party supplies and craft|kerajinan|craft|souvenir)$/,
    rules: CRAFT,
    nearest: "kerajinan-bambu-anyaman",
  },
];

/**
 * Finds one of the fifteen categories for a row. The set default replaces only a "nearest" or missing category:
 * goods that need permits cannot be moved out of them by it.
 * @param heading the file's category, any spelling; may be empty
 * @param title the cleaned title
 */
export function guessCategory(
  heading: string,
  title: string,
  fallback: CategoryHandle | null,
): CategoryGuess {
  const own = ownCategory(heading);
  if (own !== null) return { handle: own, source: "own" };
  const words = title.toLowerCase();
  const name = heading.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " ");
  const foreign = FOREIGN.find((one) => one.heading.test(name));
  const byWords = firstMatch(
    foreign?.rules ?? (name === "" ? [...FOOD, ...CARE, ...WEAR, ...CRAFT] : []),
    words,
  );
  if (byWords !== null) return { handle: byWords, source: "guessed" };
  const nearest = foreign?.nearest ?? null;
  const nearestNeedsPermit = nearest !== null && categoryByHandle(nearest)?.group !== "craft";
  if (fallback !== null && !nearestNeedsPermit) return { handle: fallback, source: "default" };
  return nearest === null ? { handle: null, source: "none" } : { handle: nearest, source: "nearest" };
}

function ownCategory(heading: string): CategoryHandle | null {
  const key = keyOf(heading);
  if (key === "") return null;
  const found = CATEGORIES.find(({ handle, name, name_en }) =>
    [handle, name, name_en].map(keyOf).includes(key),
  );
  return found?.handle ?? null;
}

function keyOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function firstMatch(rules: WordRules, words: string): CategoryHandle | null {
  return rules.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
