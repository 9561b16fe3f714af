/** Words of the home page. */
export const home = {
  title: "Gerai Tangerang Gemilang: langsung dari pembuatnya",
  description:
    "Makanan, kerajinan, dan batik langsung dari pembuat kecil di Kabupaten Tangerang. Nomor halal, P-IRT, dan BPOM-nya bisa Anda cek sendiri.",
  heading: "Langsung dari pembuatnya di Kabupaten Tangerang.",
  sub: "Nomor izinnya bisa Anda cek.",
  quick: "Saring cepat",
  chips: { under: (price: string) => `Di bawah ${price}`, pickup: "Ambil di Gerai", near: "Dekat saya" },
  near: {
    title: "Pilih kecamatan Anda",
    text: "Lihat siapa yang membuat di dekat Anda. Kami tidak meminta lokasi ponsel Anda.",
    empty: "Belum ada produk yang dijual. Coba lagi nanti.",
  },
  products: "Produk pilihan",
  categories: "Mau cari apa?",
  allCategories: "Semua produk",
  week: { label: "Pembuat minggu ini", link: "Lihat tokonya" },
  how: {
    title: "Kalau ada plat, ada nomornya",
    steps: [
      { title: "Pembuat mengirim nomornya", text: "Beserta foto sertifikatnya." },
      {
        title: "Petugas mengecek di situs penerbit",
        text: "BPJPH, BPOM, atau SPPIRT. Cara dan tanggalnya dicatat.",
      },
      { title: "Anda bisa cek sendiri", text: "Ketuk plat, lihat bukti, buka situs penerbitnya." },
    ],
    link: "Cara kami cek nomor",
  },
  newest: "Baru dari para pembuat",
  seeAll: "Lihat semua",
  empty: {
    title: "Etalase masih kosong",
    text: "Belum ada produk yang dijual saat ini. Para pembuat sedang menyiapkannya; silakan kembali lagi nanti.",
  },
};
