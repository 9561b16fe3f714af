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
  title_en: ["titleen", "judulinggris", "nameen"],
  description_en: ["descriptionen", "deskripsiinggris"],
} as const satisfies Record<string, readonly string[]>;

export type Column = keyof typeof HEADINGS;

/** Where each known column stands, and what it is called in this file. */
export interface ColumnMap {
  index: ReadonlyMap<Column, number>;
  /** Heading as the person wrote it, for messages. */
  nameOf: (column: Column) => string;
  /** Headings that mean nothing to us. */
  ignored: string[];
}

/**
 * Guesses what each heading means; the first column with a meaning wins.
 * @throws UnusableInput when no column can be the title, because then this is not a list of products
 */
export function mapColumns(header: readonly string[]): ColumnMap {
  const index = new Map<Column, number>();
  const ignored: string[] = [];
  header.forEach((heading, position) => {
    const column = meaningOf(heading);
    if (column !== null && !index.has(column)) index.set(column, position);
    else if (heading !== "") ignored.push(heading);
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
  const nameOf = (column: Column) => header[index.get(column) ?? -1] ?? column;
  return { index, nameOf, ignored };
}

function meaningOf(heading: string): Column | null {
  const key = heading
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  const found = Object.entries(HEADINGS).find(([, names]) => (names as readonly string[]).includes(key));
  return found ? (found[0] as Column) : null;
}
