import { CATEGORIES } from "@gerai/contracts";

import { EXAMPLE_SKU } from "./judge-row";
import type { Table } from "./write-table";

/** Columns of the template: heading, what belongs there, and an example. */
const COLUMNS: readonly (readonly [heading: string, meaning: string, example: string])[] = [
  [
    "judul",
    "Wajib. Nama produk: jenis, merek, ukuran. Paling baik 40–70 huruf.",
    "Keripik Singkong Balado Ibu Siti 200 g",
  ],
  ["harga", "Wajib. Harga jual dalam rupiah, satu angka: 18000 atau Rp18.000.", "18000"],
  ["stok", "Jumlah yang siap dijual. Kosong berarti 1.", "25"],
  ["sku", "Kode Anda sendiri. Bila diisi, impor berikutnya memperbarui produk ini.", EXAMPLE_SKU],
  ["varian", "Rasa atau ukuran, bila satu produk dijual dalam beberapa macam. Satu baris per macam.", ""],
  ["kategori", `Salah satu: ${CATEGORIES.map(({ name }) => name).join("; ")}.`, "Makanan Ringan"],
  [
    "deskripsi",
    "Ceritakan produknya. Paling baik 300 huruf atau lebih.",
    "Keripik singkong renyah dengan bumbu balado.",
  ],
  ["berat_gram", "Berat paket untuk dikirim, dalam gram.", "250"],
  ["berat_bersih_g", "Berat isi, dalam gram. Wajib untuk makanan, minuman, dan kosmetik.", "200"],
  ["isi_bersih", "Seperti tertulis pada label.", "200 g"],
  ["komposisi", "Wajib untuk makanan, minuman, dan kosmetik.", "Singkong, minyak goreng, cabai, gula, garam"],
  ["bahan", "Untuk kerajinan, batik, busana, dan alas kaki.", ""],
  ["masa_simpan", "Wajib untuk makanan, minuman, dan kosmetik.", "6 bulan"],
  ["penyimpanan", "Cara menyimpan.", "Suhu ruang, tutup rapat"],
  ["alamat_pembuat", "Nama dan alamat pada label. Kosong berarti nama toko Anda dan kecamatannya.", ""],
  ["kata_kunci", "Kata lain yang dicari orang, dipisah koma.", "keripik, kripik pedas"],
  [
    "foto",
    "Alamat foto yang dimulai dengan https://. Beberapa alamat dipisah spasi, paling banyak 8. Diambil hanya bila produknya belum punya foto.",
    "",
  ],
];

/** Places of the columns with numbers. */
const NUMBERS = [1, 2, 7, 8];

/** The template with one example row, which an import leaves out by its SKU. */
export function templateTable(): Table {
  return {
    headings: COLUMNS.map(([heading]) => heading),
    rows: [COLUMNS.map(([, , example]) => example)],
    numbers: NUMBERS,
  };
}

/** What every column means, for the second sheet of the template. */
export function templateHelp(): { name: string; rows: string[][] } {
  return {
    name: "Petunjuk",
    rows: [
      [
        "Cara mengisi",
        "Isi lembar Produk, satu baris untuk satu produk (atau satu varian). Hapus baris contoh. Simpan, lalu unggah pada halaman Impor produk.",
        "",
      ],
      [
        "",
        "Tidak ada yang tersimpan sebelum Anda menekan tombol Impor: berkas diperiksa dahulu, dan setiap baris yang keliru disebut dengan alasannya.",
        "",
      ],
      ["Kolom", "Isi", "Contoh"],
      ...COLUMNS.map((column) => [...column]),
    ],
  };
}
