/** Words around every page: header, menus, footer, empty and broken states. */
export const site = {
  skip: "Langsung ke isi",
  logo: { name: "Gerai", place: "Tangerang Gemilang" },
  nav: {
    main: "Utama",
    bottom: "Menu bawah",
    home: "Beranda",
    categories: "Kategori",
    sellers: "Toko",
    search: "Cari",
    account: "Akun",
    crumbs: "Jejak halaman",
    back: "Kembali ke kategori",
  },
  language: { code: "EN", name: "English", label: "Read in English" },
  search: {
    label: "Cari produk",
    placeholder: "Cari keripik, dodol, batik…",
    submit: "Cari",
  },
  footer: {
    about:
      "Tempat pembuat kecil Kabupaten Tangerang berjualan. Digagas dinas perdagangan kabupaten bersama inkubator Swiss German University.",
    demo: "Data contoh: nomor sertifikat berawalan 99 tidak nyata.",
    shop: "Belanja",
    allProducts: "Semua produk",
    allSellers: "Toko para pembuat",
    account: "Akun dan pesanan",
    help: "Bantuan",
    gerai: "Gerai",
    becomeSeller: "Jadi penjual",
  },
  pages: {
    label: "Halaman hasil",
    page: (page: string) => `Halaman ${page}`,
    previous: "Sebelumnya",
    next: "Berikutnya",
  },
  error: {
    notFoundTitle: "Halaman ini tidak ada",
    notFound:
      "Alamatnya mungkin salah tulis, atau produknya sudah tidak dijual. Coba cari lagi, atau lihat semua produk.",
    brokenTitle: "Ada yang rusak di pihak kami",
    broken:
      "Halaman ini gagal dibuka. Ini bukan salah Anda. Coba muat ulang sebentar lagi, atau kembali ke beranda.",
    brokenReference: (id: string) => `Kalau melapor, sebutkan kode ini: ${id}`,
    unavailableTitle: "Etalase sedang tidak terbuka",
    unavailable:
      "Daftar produk belum bisa dibaca saat ini. Biasanya pulih dalam satu menit. Muat ulang halaman ini sebentar lagi.",
    toHome: "Ke beranda",
    toProducts: "Lihat semua produk",
    reload: "Muat ulang",
  },
  close: "Tutup",
};
