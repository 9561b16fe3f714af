import { UnusableInput } from "./reasons";

/** What a column can mean, with the headings people give it; letters and digits only, lower case. */
const HEADINGS = {
  /** Of an export: names the variant that a row is about. */
  code: ["kodegerai"],
  title: [
    "title",
    "judul",
    "nama",
    "namaproduk",
    "namabarang",
    "judulproduk",
    "produk",
    "barang",
    "name",
    "productname",
    "product",
  ],
  description: ["description", "deskripsi", "keterangan", "deskripsiproduk", "desc", "detail", "uraian"],
  price: ["price", "harga", "priceidr", "hargajual", "hargarp", "hargasatuan", "hargaproduk", "rupiah"],
  category: ["category", "kategori", "kategoriproduk", "jenis", "producttype"],
  stock: ["stock", "stok", "jumlah", "jumlahstok", "qty", "quantity", "persediaan", "inventory"],
  /** Of an export: the stock as it was then. */
  stock_exported: ["stoksaatdiunduh"],
  sku: ["sku", "kode", "kodeproduk", "kodebarang", "skupenjual", "skuinduk", "productcode"],
  variant: ["variant", "varian", "variasi", "ukuran", "rasa", "warna", "size", "namavariasi"],
  weight: ["weight", "berat", "beratgram", "beratg", "beratproduk", "weightg", "beratkirim"],
  net_weight: ["beratbersih", "beratbersihg", "netto", "netweight", "netweightg", "beratisi"],
  net_content: ["netcontent", "isibersih", "isi", "kemasan", "isikemasan"],
  composition: ["composition", "komposisi", "ingredients", "bahanbaku"],
  material: ["material", "bahan", "bahanproduk"],
  shelf_life: ["shelflife", "masasimpan", "kedaluwarsa", "kadaluarsa", "expired", "umursimpan"],
  storage: ["storage", "penyimpanan", "carapenyimpanan", "carasimpan"],
  maker_address: ["makeraddress", "alamatpembuat", "alamatproduksi", "pembuat", "produsen"],
  keywords: ["keywords", "katakunci", "tag", "tags", "label"],
  picture: ["foto", "gambar", "picture", "image", "imageurl", "photo"],
  title_en: ["titleen", "judulinggris", "nameen"],
  description_en: ["descriptionen", "deskripsiinggris"],
} as const satisfies Record<string, readonly string[]>;

export type Column = keyof typeof HEADINGS;

/** Words that tell the meaning of longer headings, such as "Harga Jual (Rp)"; tried in this order. */
const WORDS: readonly [Column, RegExp][] = [
  ["picture", /foto|gambar|photo|image|picture/],
  ["price", /^(harga|price)(?!.*(modal|beli|coret|grosir|diskon|promo|kulak))|hargajual/],
  ["net_weight", /berat(bersih|isi)|netto/],
  ["weight", /^(berat|bobot|weight)/],
  ["stock", /^(stok|stock|persediaan|sisastok|jumlahstok)/],
  ["category", /^(kategori|category)/],
  ["description", /^(deskripsi|keterangan|description)/],
  ["sku", /sku|^kode(produk|barang)/],
  ["variant", /^(varian|variasi|variant)/],
  ["composition", /^komposisi/],
  ["shelf_life", /simpan|kadaluarsa|kedaluwarsa|expired/],
  ["title", /^(nama|judul)(produk|barang|item|dagangan|jualan|jajanan|makanan)|^(product)?(name|title)$/],
];

/** What a person said a column is: by its heading, a field or null to leave it out. */
export type Mapping = Readonly<Record<string, Column | null>>;

/** Where each known column stands, and what it is called in this file. */
export interface ColumnMap {
  index: ReadonlyMap<Column, number>;
  /** Every column that holds addresses of pictures. */
  pictures: readonly number[];
  /** Heading as the person wrote it, for messages. */
  nameOf: (column: Column) => string;
  /** Headings that mean nothing to us. */
  ignored: string[];
}

/** What each heading is taken for, by place; null for those that mean nothing to us. */
export function guessColumns(header: readonly string[], mapping: Mapping = {}): (Column | null)[] {
  const taken = new Set<Column>();
  const take = (column: Column | null): Column | null => {
    if (column === null || (column !== "picture" && taken.has(column))) return null;
    taken.add(column);
    return column;
  };
  const said = header.map((heading) => {
    const column = Object.hasOwn(mapping, heading) ? mapping[heading] : undefined;
    return column === undefined ? undefined : take(column);
  });
  // Exact headings first: "Stok" must not lose to a "Stok minimum" before it.
  const exact = header.map((heading, at) => (said[at] === undefined ? take(meaningOf(heading)) : null));
  return header.map(
    (heading, at) => said[at] ?? exact[at] ?? (said[at] === null ? null : take(likely(heading))),
  );
}

/**
 * Tells where everything stands.
 * @throws UnusableInput when no column can be the title or the price, because then this is not a list of products
 */
export function mapColumns(header: readonly string[], mapping: Mapping = {}): ColumnMap {
  const columns = guessColumns(header, mapping);
  const index = new Map<Column, number>();
  columns.forEach((column, at) => {
    if (column !== null && !index.has(column)) index.set(column, at);
  });
  if (!index.has("title")) {
    throw new UnusableInput(
      "no_title_column",
      `Kolom judul tidak ditemukan. Baris pertama harus berisi nama kolom, misalnya: judul, harga, kategori, stok. Yang terbaca: ${header.slice(0, 6).join(", ").slice(0, 120)}.`,
    );
  }
  if (!index.has("price")) {
    throw new UnusableInput("no_price_column", "Kolom harga tidak ditemukan. Beri nama kolomnya: harga.");
  }
  return {
    index,
    pictures: columns.flatMap((column, at) => (column === "picture" ? [at] : [])),
    nameOf: (column) => header[index.get(column) ?? -1] ?? column,
    ignored: header.filter((heading, at) => columns[at] === null && heading !== ""),
  };
}

function meaningOf(heading: string): Column | null {
  const key = bare(heading);
  const found = Object.entries(HEADINGS).find(([, names]) => (names as readonly string[]).includes(key));
  return found ? (found[0] as Column) : null;
}

function likely(heading: string): Column | null {
  const key = bare(heading);
  return WORDS.find(([, words]) => words.test(key))?.[0] ?? null;
}

function bare(heading: string): string {
  return heading
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** As many as a page of goods shows. */
const MAX_PICTURES = 8;

/** Addresses in all picture columns; several may stand in one cell. */
export function picturesOf(cells: readonly string[], columns: ColumnMap): string[] {
  const words = columns.pictures.flatMap((at) => (cells[at] ?? "").split(/[\s;|]+|,(?=https?:)/));
  return [...new Set(words.filter((word) => word !== ""))].slice(0, MAX_PICTURES);
}
