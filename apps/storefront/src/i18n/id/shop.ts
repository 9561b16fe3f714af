/** Words of everything that orders: what the backend refuses, and when it does not answer. */
export const shop = {
  backendDown:
    "Pemesanan sedang tidak bisa dihubungi, jadi belum ada yang berubah. Coba lagi sebentar lagi; isian Anda tetap ada.",
  failed: "Ada yang gagal di pihak kami, jadi belum ada yang berubah. Coba lagi sebentar lagi.",
  /** By the backend's code, where its own sentence is not enough. */
  refusals: {
    cart_completed: "Keranjang ini sudah dipesan.",
    cart_not_found: "Keranjang ini sudah tidak ada. Mulai lagi dari produk yang Anda mau.",
    cart_empty: "Keranjang Anda masih kosong.",
    credit_lines_refused: "Saldo kredit belum dapat dipakai untuk membayar.",
    shipping_discount_refused: "Kode potongan ongkos kirim belum dapat dipakai.",
    payment_unknown: "Pilih salah satu metode pembayaran yang tersedia.",
    buyer_name_missing: "Isi nama penerima.",
    buyer_phone_missing: "Isi nomor WhatsApp penerima, misalnya 0812 3456 7890.",
    address_incomplete: "Lengkapi alamat pengiriman: jalan dan nomor, serta kecamatan.",
    order_group_not_found: "Pesanan tidak ditemukan.",
    route_refused: "Tindakan ini tidak tersedia di Gerai.",
  },
};
