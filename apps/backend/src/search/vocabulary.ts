/**
 * How people write what they look for: reviewed data, not code. Change it freely, one word at a time.
 * Words are compared without capitals, accents and hyphens, so `oleh-oleh` and `Oleh Oleh` are one entry.
 * Entries of more than three words are not understood by the search server.
 */

/** Words that mean the same to a shopper: each finds all others of its line. */
export const SAME_WORDS: readonly (readonly string[])[] = [
  // Spellings heard in Tangerang, and the English of the same thing.
  ["keripik", "kripik", "kripek", "chips", "crisps"],
  ["kerupuk", "krupuk", "crackers"],
  ["sambal", "sambel", "chili paste", "chilli sauce"],
  ["rempeyek", "peyek", "peanut crackers"],
  ["kue kering", "kuker", "cookies", "cookie", "biscuits"],
  ["kerudung", "jilbab", "hijab", "headscarf"],
  ["brownies", "brownis", "brownie"],
  ["cokelat", "coklat", "chocolate"],
  ["telur", "telor", "egg", "eggs"],
  ["bakso", "baso", "meatballs"],
  ["beku", "frozen"],
  ["serbuk", "bubuk", "powder"],
  ["sandal", "sendal", "sandals", "slippers"],
  ["topi bambu", "caping", "bamboo hat"],
  ["jamu", "herbal", "herbal drink"],
  ["oleh oleh", "oleh2", "oleholeh", "buah tangan", "suvenir", "souvenir", "cendera mata", "cinderamata"],
  ["pedas", "pedes", "spicy"],
  ["manis", "sweet"],
  ["gurih", "savoury", "savory"],
  ["makanan ringan", "camilan", "cemilan", "snack", "snacks", "jajanan"],
  ["kado", "hadiah", "gift", "gifts", "present"],
  ["hampers", "parsel", "parcel", "bingkisan", "hantaran", "gift box"],
  ["lebaran", "idul fitri", "idulfitri", "eid"],
  ["ulang tahun", "ultah", "birthday"],
  ["pernikahan", "nikahan", "wedding"],

  // Food and drink.
  ["madu", "honey"],
  ["kopi", "coffee"],
  ["teh", "tea"],
  ["roti", "bread"],
  ["kacang", "peanut", "peanuts", "nuts"],
  ["singkong", "cassava", "ubi kayu"],
  ["talas", "taro"],
  ["pisang", "banana"],
  ["kelapa", "coconut"],
  ["nanas", "nenas", "pineapple"],
  ["jahe", "ginger"],
  ["kunyit", "kunir", "turmeric"],
  ["kelor", "moringa"],
  ["ikan", "fish"],
  ["bandeng", "milkfish"],
  ["ayam", "chicken"],
  ["udang", "shrimp", "prawn"],
  ["cumi", "squid"],
  ["keju", "cheese"],
  ["susu", "milk"],
  ["gula", "sugar"],
  ["bawang", "onion", "shallot"],
  ["abon", "meat floss"],
  ["nugget", "naget", "nugets"],
  ["saus", "saos", "sauce"],
  ["sirup", "sirop", "syrup"],
  ["bumbu", "seasoning"],
  ["rempah", "spices"],
  ["minuman", "drink", "drinks"],
  ["dodol", "jenang"],
  ["rengginang", "ranginang", "rice crackers"],
  ["emping", "melinjo chips"],
  ["kastengel", "kastengels", "kaastengels"],
  ["risol", "risoles", "rissole"],
  ["cabai", "cabe", "chili", "chilli"],

  // Crafts, clothes, care.
  ["kerajinan", "kriya", "crafts", "handicraft"],
  ["anyaman", "woven", "weaving"],
  ["bambu", "bamboo"],
  ["tas", "bag", "bags"],
  ["dompet", "wallet", "purse", "pouch"],
  ["keranjang", "basket"],
  ["tikar", "mat"],
  ["kain", "cloth", "fabric"],
  ["kemeja", "shirt"],
  ["selendang", "syal", "scarf", "shawl"],
  ["baju", "pakaian", "clothes"],
  ["baju muslim", "busana muslim", "muslim wear"],
  ["mukena", "mukenah"],
  ["peci", "kopiah", "songkok"],
  ["sepatu", "shoes"],
  ["alas kaki", "footwear"],
  ["sabun", "soap"],
  ["sampo", "shampo", "shampoo"],
  ["lulur", "body scrub"],
  ["pelembap", "pelembab", "moisturiser", "moisturizer"],
  ["kosmetik", "cosmetics", "skincare", "skin care"],
];

/**
 * Words that lead further, but not back: who types the key, or any word of its line above, is also glad of
 * these.
 */
export const LEADS_TO: Readonly<Record<string, readonly string[]>> = {
  botolan: ["botol"],
  kado: ["hampers"],
  camilan: ["keripik", "kerupuk"],
  cake: ["kue", "bolu", "brownies"],
  biskuit: ["kue kering"],
  hat: ["topi"],
  sepatu: ["alas kaki"],
  sandal: ["alas kaki"],
  "alas kaki": ["sandal", "sepatu"],
  kosmetik: ["sabun"],
  wedang: ["jahe", "jamu"],
  wadai: ["kue"],
};

/** Further words that are right as they are and too like another one: `hijau` is no mistyped `hijab`. */
export const WELL_SPELT: readonly string[] = [
  ...["hijau", "hitam", "merah", "putih", "kuning", "coklat", "biru"],
  ...["batik", "tenun", "gamis", "koko", "topi", "botol", "kulit", "kaki", "pasar"],
  ...["bolu", "nastar", "bolen", "sapi", "sari", "buah", "biji", "beras"],
];

/** Words that say nothing about the goods themselves; buying words among them, as price is what sorting is for. */
export const STOP_WORDS: readonly string[] = [
  ...["yang", "dan", "di", "ke", "dari", "untuk", "dengan", "atau"],
  ...["jual", "beli", "cari", "harga", "murah", "termurah"],
  ...["the", "and", "of", "for", "with", "buy", "cheap"],
];

/** The vocabulary in the form the search server wants: word → everything it also finds. */
export function synonyms(): Record<string, string[]> {
  const found = new Map<string, Set<string>>();
  const add = (word: string, others: readonly string[]) => {
    const known = found.get(word) ?? new Set<string>();
    for (const other of others) if (other !== word) known.add(other);
    found.set(word, known);
  };
  for (const line of SAME_WORDS) for (const word of line) add(word, line);
  for (const [word, others] of Object.entries(LEADS_TO)) {
    const line = SAME_WORDS.find((words) => words.includes(word)) ?? [word];
    for (const same of line) add(same, others);
  }
  return Object.fromEntries([...found].map(([word, others]) => [word, [...others]]));
}

/** Every single word the vocabulary knows: spelt right as it is typed, so never a mistyped other one. */
export function rightWords(): string[] {
  const keys = [...SAME_WORDS.flat(), ...Object.keys(LEADS_TO), ...Object.values(LEADS_TO).flat()];
  return [...new Set([...keys, ...WELL_SPELT].flatMap((entry) => entry.split(" ")))];
}
