/** Why a row cannot be taken; `id` is what the seller reads, with what to do about it. */
interface Words {
  id: string;
  en: string;
}

/** Every reason for rejecting a row. Codes are stable: the sellers' page may hang help texts on them. */
export const REJECTIONS = {
  row_too_many_cells: {
    id: "Isi baris ini lebih banyak daripada judul kolom. Mungkin ada tanda pemisah di dalam teks; apit teks dengan tanda kutip.",
    en: "The row has more cells than the header. Quote texts that hold the delimiter.",
  },
  example_row: {
    id: "Ini baris contoh dari templat, jadi dilewati.",
    en: "This is the example of the template.",
  },
  title_missing: { id: "Judul kosong. Tulis nama produk.", en: "The title is missing." },
  title_too_short: {
    id: "Judul terlalu pendek. Tulis jenis, merek, dan ukuran, paling sedikit 4 huruf.",
    en: "The title needs at least four letters.",
  },
  title_repeated: {
    id: "Produk dengan judul atau SKU yang sama sudah ada di baris sebelumnya. Hapus salah satu, atau isi kolom varian.",
    en: "An earlier row has the same title or SKU.",
  },
  price_missing: { id: "Harga kosong. Isi harga dalam rupiah.", en: "The price is missing." },
  price_unreadable: {
    id: "Harga tidak terbaca. Tulis satu angka rupiah, misalnya 25000 atau Rp25.000.",
    en: "The price cannot be read. Write one amount in rupiah.",
  },
  price_range: {
    id: "Harga berupa rentang. Tulis satu harga per baris; untuk beberapa ukuran pakai beberapa baris.",
    en: "The price is a range. Write one price per row.",
  },
  price_negative: { id: "Harga tidak boleh kurang dari nol.", en: "The price is negative." },
  price_zero: { id: "Harga tidak boleh nol.", en: "The price is zero." },
  price_fraction: {
    id: "Harga harus rupiah bulat, tanpa sen.",
    en: "The price must be whole rupiah.",
  },
  price_too_low: {
    id: "Harga di bawah Rp100. Mungkin tertulis dalam ribuan; tulis lengkap, misalnya 25000.",
    en: "The price is below Rp100; it may be written in thousands.",
  },
  price_too_high: {
    id: "Harga lebih dari Rp100.000.000. Periksa jumlah angka nolnya.",
    en: "The price is above Rp100,000,000.",
  },
  stock_unreadable: {
    id: "Stok harus angka bulat, nol atau lebih. Kosongkan bila tidak tahu.",
    en: "Stock must be a whole number, zero or more.",
  },
  goods_forbidden: {
    id: "Barang ini tidak boleh dijual di sini (obat keras, rokok, minuman beralkohol, senjata, atau daging babi).",
    en: "These goods may not be sold here.",
  },
  product_moved: {
    id: "Produk dari baris ini sudah dipindahkan ke toko lain, jadi tidak diubah.",
    en: "The product of this row belongs to another seller now.",
  },
  code_unknown: {
    id: "Kode Gerai ini bukan milik toko Anda, atau produknya sudah dihapus. Kosongkan kodenya untuk membuat produk baru.",
    en: "No goods of the shop have this code.",
  },
  code_repeated: {
    id: "Kode Gerai ini sudah ada di baris sebelumnya. Hapus salah satu.",
    en: "An earlier row has the same code.",
  },
  text_too_long: { id: "Teks terlalu panjang. Persingkat.", en: "The text is too long." },
  weight_not_grams: {
    id: "Berat tidak terbaca. Tulis dalam gram, misalnya 250.",
    en: "The weight cannot be read.",
  },
  category_not_ours: {
    id: "Kategori tidak dikenal. Pakai salah satu dari lima belas kategori.",
    en: "The category is none of ours.",
  },
  refused: { id: "Produk ditolak oleh sistem.", en: "The system refused the product." },
} as const satisfies Record<string, Words>;
export type RejectionCode = keyof typeof REJECTIONS;

/** Everything a row may be told although it is taken. */
export const WARNINGS = {
  title_shortened: {
    id: "Judul lebih dari 120 huruf; sisanya dipindahkan ke keterangan.",
    en: "The title was cut at 120 characters; the rest went to the description.",
  },
  category_nearest: {
    id: "Kategori diganti dengan yang terdekat. Periksa dan pindahkan bila kurang tepat.",
    en: "The category was replaced by the nearest of ours.",
  },
  category_unknown: {
    id: "Kategori tidak dikenal, jadi disimpan sebagai draf. Pilih satu dari lima belas kategori.",
    en: "The category is unknown, so the product stays a draft.",
  },
  details_assumed: {
    id: 'Bahan atau isi belum ditulis; halaman produk menyebut "sesuai keterangan penjual". Lengkapi.',
    en: "Material or content is not given; the page says so.",
  },
  details_missing: {
    id: "Disimpan sebagai draf karena keterangan wajib belum lengkap",
    en: "Kept as a draft because required details are missing",
  },
  permit_needed: {
    id: "Terbit, tetapi baru dapat dibeli setelah sertifikat wajibnya diperiksa petugas.",
    en: "Published, but it can be bought only once its certificates are verified.",
  },
  stock_assumed: {
    id: "Stok tidak diisi; dicatat 1.",
    en: "No stock given; recorded as 1.",
  },
  weight_unreadable: {
    id: "Berat tidak terbaca dan diabaikan. Tulis dalam gram, misalnya 250.",
    en: "The weight cannot be read and was ignored.",
  },
  picture_address: {
    id: "Alamat foto tidak dapat dipakai. Pakai alamat umum yang dimulai dengan https://. Barisnya tetap diimpor.",
    en: "The address of the photo cannot be used; it must be public and begin with https://.",
  },
  picture_not_there: {
    id: "Foto tidak dapat diambil dari alamat ini. Periksa alamatnya, atau unggah foto dari ponsel. Barisnya tetap diimpor.",
    en: "The photo could not be fetched from its address.",
  },
  picture_type: {
    id: "Alamat ini bukan alamat foto. Pakai alamat berkas fotonya sendiri. Barisnya tetap diimpor.",
    en: "The address is not that of a photo.",
  },
  picture_large: {
    id: "Foto lebih dari 10 MB. Perkecil dahulu. Barisnya tetap diimpor.",
    en: "The photo is over 10 MB.",
  },
  picture_unfit: {
    id: "Foto tidak dapat dipakai. Barisnya tetap diimpor.",
    en: "The photo cannot be used.",
  },
} as const satisfies Record<string, Words>;
export type WarningCode = keyof typeof WARNINGS;

/** One thing said about a row. */
export interface Remark<Code extends string = string> {
  /** Row as a spreadsheet counts: the header is row 1. */
  row: number;
  /** Column as the file names it; our own name where the file has no such column. */
  field: string;
  /** What stood there, shortened. */
  value: string;
  code: Code;
  /** Indonesian. */
  message: string;
  message_en: string;
}

/** A whole file that cannot be used: nothing was read. The message is Indonesian. */
export class UnusableInput extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "UnusableInput";
  }
}

/** Longest piece of a bad value that is quoted back. */
const QUOTED = 80;

/** Builds a rejection of a row. */
export function rejection(
  row: number,
  field: string,
  value: string,
  code: RejectionCode,
): Remark<RejectionCode> {
  return remark(row, field, value, code, REJECTIONS[code]);
}

/** Builds a warning about a row that is taken all the same. */
export function warning(row: number, field: string, value: string, code: WarningCode): Remark<WarningCode> {
  return remark(row, field, value, code, WARNINGS[code]);
}

function remark<Code extends string>(
  row: number,
  field: string,
  value: string,
  code: Code,
  words: Words,
): Remark<Code> {
  const short = value.length > QUOTED ? `${value.slice(0, QUOTED)}…` : value;
  return { row, field, value: short, code, message: words.id, message_en: words.en };
}
