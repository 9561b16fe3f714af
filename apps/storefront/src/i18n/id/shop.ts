/** Words of everything that orders: what the backend refuses, and when it does not answer. */
export const shop = {
  backendDown:
    "Pemesanan sedang tidak bisa dihubungi, jadi belum ada yang berubah. Coba lagi sebentar lagi; isian Anda tetap ada.",
  failed: "Ada yang gagal di pihak kami, jadi belum ada yang berubah. Coba lagi sebentar lagi.",
  refused: "Permintaan ini tidak bisa diproses, jadi belum ada yang berubah. Periksa lagi isiannya.",
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
    insufficient_inventory: "Stoknya tidak cukup untuk jumlah itu. Kurangi jumlahnya.",
    product_not_published: "Barang ini sedang tidak dijual.",
    seller_not_active: "Barang ini sedang tidak dapat dibeli karena tokonya tidak aktif.",
    product_without_category: "Barang ini belum dapat dibeli karena kategorinya belum lengkap.",
    product_without_price: "Barang ini sedang tidak mempunyai harga.",
    product_not_found: "Barang ini sedang tidak dijual.",
    obligation_unmet: "Barang ini belum dapat dibeli: sertifikat yang wajib tidak berlaku hari ini.",
    quantity_not_whole: "Tulis jumlah dengan bilangan bulat, paling banyak 9999.",
    stock_unknown: "Stoknya belum dicatat oleh tokonya, jadi belum bisa dipesan.",
    promotion_unknown: "Kode potongan ini tidak dikenal. Periksa lagi tulisannya.",
    promotion_too_many: "Terlalu banyak kode potongan untuk satu keranjang. Lepas salah satu dulu.",
    promotion_gives_nothing: "Kode ini tidak memberi potongan untuk isi keranjang ini.",
    promotion_used_up: "Kode ini sudah habis dipakai.",
    route_refused: "Tindakan ini tidak tersedia di Gerai.",
  },
};
