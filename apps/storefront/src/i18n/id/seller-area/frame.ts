/** Words around every page of the seller area. */
export const sellerFrame = {
  area: "Area penjual",
  description: "Kelola produk, pesanan, dan toko Anda di Gerai Tangerang Gemilang.",
  menu: "Menu penjual",
  villagesHint: "Setelah memilih kecamatan, tekan Perbarui agar daftar desanya muncul.",
  outside: "Halaman lain",
  toHome: "Ke beranda",
  home: "Beranda",
  products: "Produk",
  orders: "Pesanan",
  shop: "Toko",
  more: "Lainnya",
  unread: (count: string) => `${count} kabar belum dibaca`,
  waiting: (count: string) => `${count} pesanan menunggu`,
  toPublicShop: "Lihat toko Anda",
  toGerai: "Ke Gerai",
  unavailable: "Area penjual sedang tidak bisa dibuka",
  unavailableText:
    "Yang sudah tersimpan aman. Muat ulang sebentar lagi. Kalau tadi Anda mengirim isian, tekan kembali di peramban: isiannya masih ada di sana.",
  pending:
    "Toko Anda menunggu pemeriksaan petugas. Produk sudah boleh disiapkan; pembeli melihatnya setelah toko disetujui.",
  pendingLink: "Lihat yang masih kurang",
  suspended:
    "Toko Anda sedang ditangguhkan: produk tidak tampil dan tidak bisa diubah. Pesanan yang sudah ada tetap dikirim.",
  suspendedBecause: (reason: string) => `Alasannya: ${reason}`,
  suspendedLink: "Apa yang bisa dilakukan",
  ownerOnly: "Bagian ini hanya untuk pemilik toko",
  ownerOnlyText: "Minta pemilik toko membukanya dengan akunnya sendiri.",
  /** What has just happened, by the word in the address. */
  results: {},
};
