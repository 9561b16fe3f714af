/** Words of the makers' numbers. */
export const sellerNumbers = {
  title: "Angka toko",
  lead: "Dihitung oleh toko ini sendiri. Yang dicatat hanya jumlahnya, bukan siapa orangnya.",
  spans: "Rentang waktu",
  span: (days: number) => `${days} hari`,
  today: "Hari ini",
  week: "Minggu ini",
  sold: (orders: number, pieces: number) =>
    orders === 0 ? "Belum ada pesanan" : `${orders} pesanan, ${pieces} buah`,
  salesByDay: "Penjualan per hari",
  viewsByDay: "Produk dilihat per hari",
  mostSales: (sum: string) => `Tertinggi ${sum}`,
  mostViews: (count: string) => `Tertinggi ${count} kali`,
  nothingYet: "Belum ada angka pada rentang ini",
  nothingYetText:
    "Bagikan tautan toko atau satu produk lewat WhatsApp. Begitu ada yang melihat, angkanya muncul di sini.",
  toProducts: "Lihat produk Anda",
  asTable: "Lihat sebagai tabel",
  day: "Hari",
  views: "Dilihat",
  baskets: "Masuk keranjang",
  orders: "Pesanan",
  pieces: "Buah",
  sales: "Penjualan",
  product: "Produk",
  perProduct: "Dari dilihat sampai dipesan",
  perProductHint:
    "Banyak dilihat tetapi jarang dipesan? Coba perbaiki foto pertama, harga, atau keterangannya.",
  nearlyOut: "Hampir habis",
  nearlyOutNone: "Stok semua produk yang terbit masih cukup.",
  left: (count: number) => (count === 0 ? "habis" : `sisa ${count}`),
  counted:
    "Pesanan dihitung pada hari dipesan, setelah dibayar atau bila dibayar saat diterima. Yang dibatalkan tidak dihitung. Ongkos kirim tidak termasuk.",
};
