/** Words of news to makers. */
export const sellerMessages = {
  title: "Kabar",
  unread: "Belum dibaca",
  readAll: (count: string) => `Tandai ${count} kabar sudah dibaca`,
  empty: {
    title: "Belum ada kabar",
    text: "Pesanan baru dan kabar tentang toko Anda muncul di sini.",
    action: "Lihat produk saya",
  },
  newOrder: {
    title: (number: string) => `Pesanan baru ${number}`,
    text: (total: string) => `Senilai ${total}. Buka, terima, lalu kemas.`,
  },
  approved: { title: "Toko Anda disetujui", text: "Produk yang Anda terbitkan sekarang dapat dibeli." },
  suspended: {
    title: "Toko Anda ditangguhkan",
    text: (reason: string) => `Alasan: ${reason}`,
  },
  takenDown: {
    title: (product: string) => `${product} diturunkan petugas`,
    text: (reason: string) => `Alasan: ${reason} Perbaiki, lalu terbitkan lagi.`,
  },
  reinstated: { title: "Toko Anda dibuka kembali", text: "Produk Anda tampil lagi." },
  other: { title: "Ada kabar untuk toko Anda", text: "Buka beranda untuk melihatnya." },
  push: {
    title: "Pemberitahuan di ponsel ini",
    off: "Ponsel ini bisa berbunyi setiap ada pesanan baru, juga ketika halaman Gerai tertutup. Isinya hanya “1 pesanan baru”, tanpa nama pembeli.",
    on: "Ponsel ini berbunyi setiap ada pesanan baru.",
    denied:
      "Peramban ini menolak pemberitahuan dari Gerai. Buka pengaturan situs di peramban Anda, izinkan pemberitahuan, lalu muat ulang halaman ini.",
    unsupported:
      "Peramban ini tidak bisa menerima pemberitahuan. Di iPhone, pasang Gerai di layar utama dulu; di Android, pakai Chrome atau Firefox terbaru.",
    failed: "Pemberitahuan belum bisa dinyalakan. Periksa sambungan internet, lalu coba lagi.",
    refused: "Pemberitahuan dari peramban ini tidak dapat diterima. Coba dengan peramban lain.",
    turnOn: "Nyalakan pemberitahuan",
    turnOff: "Matikan pemberitahuan",
  },
  /** What has just happened, by the word in the address. */
  results: {
    "kabar-dibaca": "Semua kabar sudah ditandai dibaca.",
    "kabar-ponsel-nyala": "Ponsel ini sekarang berbunyi setiap ada pesanan baru.",
    "kabar-ponsel-mati": "Pemberitahuan di ponsel ini sudah dimatikan.",
  },
};
