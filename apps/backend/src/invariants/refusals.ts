/** What a person is told when the database refuses a write, by the name of the rule that refused. */
export interface Refusal {
  /** Indonesian: what happened, why, what to do. */
  id: string;
  en: string;
}

/** SQLSTATE with which our triggers refuse; the rule's name travels as `constraint`. */
export const REFUSED = "GT001";

/** Every rule that the database keeps. CHECK constraints of our models carry the same kind of name. */
export const REFUSALS = {
  seller_starts_pending: {
    id: "Toko baru selalu dimulai dengan status menunggu. Setujui toko lewat tindakan persetujuan.",
    en: "A new seller starts as pending; approve it afterwards.",
  },
  seller_move: {
    id: "Perubahan status toko ini tidak diperbolehkan. Muat ulang halaman untuk melihat status terbaru.",
    en: "The seller's status cannot move that way.",
  },
  seller_has_products: {
    id: "Toko masih memiliki produk, jadi tidak dapat dihapus. Tangguhkan toko atau hapus produknya dahulu.",
    en: "A seller with products cannot be deleted.",
  },
  seller_handle_shape: {
    id: "Alamat toko hanya boleh berisi huruf kecil, angka, dan tanda hubung.",
    en: "The handle may hold lower-case letters, digits and single dashes only.",
  },
  seller_nib_shape: { id: "NIB harus 13 angka.", en: "An NIB has 13 digits." },
  seller_whatsapp_shape: {
    id: "Nomor WhatsApp harus diawali 62 dan hanya berisi angka.",
    en: "A WhatsApp number starts with 62 and holds digits only.",
  },
  seller_holiday_shape: {
    id: "Libur toko memerlukan hari pertama dan hari terakhir yang berurutan.",
    en: "A shop's holiday has a first day and a last day that is not before it.",
  },
  seller_since_sane: {
    id: "Tahun mulai usaha harus antara 1900 dan 2100.",
    en: "The founding year must lie between 1900 and 2100.",
  },
  seller_member_reachable: {
    id: "Anggota toko memerlukan alamat surel atau nomor ponsel.",
    en: "A member of a shop needs an e-mail address or a phone number.",
  },
  seller_member_phone_shape: {
    id: "Nomor ponsel harus diawali 62 dan hanya berisi angka.",
    en: "A member's phone number starts with 62 and holds digits only.",
  },
  seller_private_sealed: {
    id: "Nomor rekening dan NIK hanya boleh disimpan terenkripsi.",
    en: "Bank account and NIK are kept sealed only.",
  },
  certification_starts_unchecked: {
    id: "Sertifikat baru dimulai sebagai draf atau diajukan; petugas memeriksanya kemudian.",
    en: "A certification starts as draft or submitted.",
  },
  certification_move: {
    id: "Perubahan status sertifikat ini tidak diperbolehkan. Muat ulang halaman untuk melihat status terbaru.",
    en: "The certification's status cannot move that way.",
  },
  certification_facts: {
    id: "Isi sertifikat yang sudah diperiksa tidak dapat diubah. Ajukan sertifikat baru sebagai penggantinya.",
    en: "The facts of a checked certification cannot change; submit a new one that supersedes it.",
  },
  certification_kept: {
    id: "Sertifikat yang sudah pernah diperiksa tidak dapat dihapus; riwayatnya terbuka untuk umum. Cabut bila perlu.",
    en: "A certification that was ever verified cannot be deleted; revoke it instead.",
  },
  certification_seller: {
    id: "Toko pemilik sertifikat tidak ditemukan.",
    en: "The certification names a seller that does not exist.",
  },
  certification_demo_seller: {
    id: "Sertifikat contoh hanya boleh dimiliki toko contoh, dan sebaliknya.",
    en: "Demo certifications belong to demo sellers, and only to them.",
  },
  certification_unrecorded: {
    id: "Perubahan status sertifikat harus tercatat dalam riwayatnya.",
    en: "A change of status needs its line in certification_event in the same transaction.",
  },
  certification_event_append_only: {
    id: "Riwayat sertifikat tidak dapat diubah atau dihapus.",
    en: "Certification events can only be added.",
  },
  certification_checked_when_verified: {
    id: "Sertifikat hanya dapat dinyatakan terperiksa bila tercatat siapa yang memeriksa, kapan, dan dengan cara apa.",
    en: "A verified certification needs checked_by, checked_on and check_method.",
  },
  certification_end_when_verified: {
    id: "Isi tanggal berakhir sertifikat. Hanya sertifikat halal yang tidak memiliki tanggal berakhir.",
    en: "Only halal certifications have no end; every other kind needs expires_on.",
  },
  certification_demo_halal_number: {
    id: "Nomor berkode provinsi 99 hanya untuk data contoh, dan data contoh harus memakainya.",
    en: "Province 99 is for demo records, and demo records must use it.",
  },
  certification_demo_pirt_number: {
    id: "Nomor berkode provinsi 99 hanya untuk data contoh, dan data contoh harus memakainya.",
    en: "Province 99 is for demo records, and demo records must use it.",
  },
  certification_number_normalised: {
    id: "Nomor sertifikat hanya boleh berisi huruf besar dan angka setelah dirapikan.",
    en: "The normalised number holds upper-case letters and digits only.",
  },
  product_one_seller: {
    id: "Produk ini sudah memiliki pembuat. Satu produk hanya dibuat oleh satu toko.",
    en: "The product already has a seller; one product has exactly one.",
  },
  product_seller_missing: {
    id: "Toko pembuat tidak ditemukan.",
    en: "The seller of the link does not exist.",
  },
  product_seller_kept: {
    id: "Pembuat produk yang sedang terbit tidak dapat dilepas. Jadikan produk draf dahulu.",
    en: "The seller link of a published product cannot be removed; make it a draft first.",
  },
  product_foreign_certification: {
    id: "Produk ini masih memakai sertifikat toko lain. Lepaskan sertifikatnya dahulu.",
    en: "The product still carries certifications of another seller.",
  },
  certification_foreign_product: {
    id: "Sertifikat hanya dapat dipasang pada produk milik toko yang sama.",
    en: "A certification can only cover products of its own seller.",
  },
  product_published_seller: {
    id: "Produk belum dapat terbit: tentukan satu toko pembuat yang aktif.",
    en: "A published product needs exactly one active seller.",
  },
  product_published_category: {
    id: "Produk yang terbit harus berada di tepat satu dari lima belas kategori.",
    en: "A published product sits in exactly one of the fifteen categories.",
  },
  product_published_attributes: {
    id: "Produk belum dapat terbit karena keterangan yang diwajibkan belum lengkap.",
    en: "Published goods must carry the attributes that the law wants for their category.",
  },
  product_taken_down: {
    id: "Produk ini diturunkan petugas. Pembuat memperbaikinya lalu menerbitkannya lagi, atau petugas mencabut keputusannya.",
    en: "The product was taken down; it stays down until its maker changed it or the decision is taken back.",
  },
  product_review_move: {
    id: "Keputusan ini tidak dapat diubah begitu. Muat ulang halaman untuk melihat keadaan terbaru.",
    en: "The review of the product cannot move that way.",
  },
  product_review_published: {
    id: "Produk ini baru saja diterbitkan lagi. Muat ulang halaman, lalu coba sekali lagi.",
    en: "Goods leave the shelf before they are recorded as taken down.",
  },
  product_review_unchanged: {
    id: "Produk ini diturunkan petugas dan belum diubah. Perbaiki dahulu yang diminta, lalu terbitkan lagi.",
    en: "What was taken down waits for another look only after it was changed.",
  },
  product_review_kept: {
    id: "Keputusan menurunkan produk tidak dapat dihapus; cabut keputusannya bila perlu.",
    en: "A decision to take goods down cannot be deleted; take it back instead.",
  },
  product_review_reason: {
    id: "Tuliskan alasan menurunkan produk; pembuat membacanya.",
    en: "Taking goods down needs a reason.",
  },
  last_admin: {
    id: "Operator ini admin satu-satunya. Jadikan orang lain admin dahulu.",
    en: "The last administrator keeps the role.",
  },
  order_group_starts_unpaid: {
    id: "Pesanan baru selalu dimulai sebagai belum dibayar.",
    en: "A new order group starts unpaid.",
  },
  order_group_move: {
    id: "Perubahan status pesanan ini tidak diperbolehkan. Muat ulang halaman untuk melihat status terbaru.",
    en: "The order group's status cannot move that way.",
  },
  order_group_maker_unreached: {
    id: "Pesanan ini belum dibuka tokonya. Hubungi tokonya dulu dan catat upayanya; setelah itu pesanan boleh berakhir.",
    en: "Nobody of the shop has opened the order, and nobody has tried to reach the shop: the clock must not end it.",
  },
  order_group_agreed: {
    id: "Isi pesanan yang sudah disepakati tidak dapat diubah.",
    en: "What was agreed with the buyer cannot change.",
  },
  order_group_kept: {
    id: "Pesanan tidak dapat dihapus; batalkan bila perlu.",
    en: "An order group cannot be deleted; cancel it instead.",
  },
  order_group_whole: {
    id: "Pesanan tidak tersimpan karena jumlah per toko tidak sama dengan jumlah seluruhnya. Silakan coba lagi.",
    en: "The shares of an order group must add up to its total, each with an order.",
  },
  order_group_share_adds_up: {
    id: "Pesanan tidak tersimpan karena jumlah salah satu toko tidak cocok. Silakan coba lagi.",
    en: "The parts of a share must add up.",
  },
  order_group_total_sane: {
    id: "Nilai pesanan terlalu besar untuk dipesan sekaligus. Kurangi isi keranjang atau hubungi kami.",
    en: "The total of an order group is out of bounds.",
  },
  order_group_phone_shape: {
    id: "Nomor WhatsApp harus diawali 08 atau 62 dan hanya berisi angka.",
    en: "A buyer's phone number starts with 62 and holds digits only.",
  },
  promotion_on_delivery: {
    id: "Potongan ongkos kirim belum tersedia: bagiannya per toko belum dapat dibuat tepat sampai rupiah. Buat potongan untuk barang.",
    en: "Discounts on delivery are not available: their shares cannot be made exact yet.",
  },
  order_packed_unpaid: {
    id: "Pesanan ini belum dibayar atau sudah berakhir, jadi barangnya tidak boleh keluar.",
    en: "Goods leave only for a group that is paid or pays at the handover.",
  },
  order_packed_once: {
    id: "Pesanan ini sudah dikemas. Satu pesanan dikemas sekaligus, dengan semua barangnya.",
    en: "An order has one fulfilment that counts.",
  },
  order_move: {
    id: "Langkah ini tidak dapat dilakukan pada pesanan ini. Muat ulang halaman untuk melihat keadaan terbaru.",
    en: "The order's state cannot move that way.",
  },
  order_canceled_packed: {
    id: "Pesanan ini sudah dikemas. Bongkar kemasannya dahulu, lalu batalkan.",
    en: "An order is cancelled only after its fulfilment was.",
  },
  order_group_goods_out: {
    id: "Sebagian barang pesanan ini sudah dikirim atau diserahkan. Batalkan pesanan tiap toko yang belum.",
    en: "A group whose goods are out is not ended as a whole.",
  },
  payment_proof_move: {
    id: "Bukti pembayaran ini sudah diperiksa. Muat ulang halaman untuk melihat keadaan terbaru.",
    en: "A proof of payment waits, and is judged once.",
  },
  payment_proof_fixed: {
    id: "Bukti pembayaran yang sudah dikirim tidak dapat diubah. Kirim bukti baru bila perlu.",
    en: "What a proof of payment shows, and how it was judged, cannot change.",
  },
  payment_proof_kept: {
    id: "Bukti pembayaran tidak dapat dihapus.",
    en: "A proof of payment is kept.",
  },
  payment_proof_untimely: {
    id: "Pesanan ini tidak sedang menunggu bukti pembayaran.",
    en: "The order group is not waiting for a proof of payment.",
  },
  payment_proof_too_many: {
    id: "Sudah terlalu banyak bukti pembayaran untuk pesanan ini. Hubungi Gerai agar dibantu.",
    en: "An order group holds at most five proofs of payment.",
  },
  payment_proof_reason: {
    id: "Tuliskan alasan penolakan; pembeli membacanya.",
    en: "A rejected proof of payment needs a reason.",
  },
  price_whole_rupiah: {
    id: "Harga harus dalam rupiah bulat, tanpa angka di belakang koma, tidak negatif, dan paling tinggi Rp1 miliar.",
    en: "Prices in IDR are whole rupiah, from zero to one billion.",
  },
  category_of_programme: {
    id: "Kategori program tidak dapat dihapus dan alamatnya tidak dapat diubah, karena menentukan izin yang wajib dimiliki. Namanya boleh diubah.",
    en: "A category of the programme keeps its handle and cannot be deleted: it decides which papers goods need.",
  },
  audit_append_only: {
    id: "Catatan audit tidak dapat diubah atau dihapus.",
    en: "The audit log can only grow.",
  },
  inventory_whole_pieces: {
    id: "Stok harus bilangan bulat.",
    en: "Stock is counted in whole pieces.",
  },
} as const satisfies Record<string, Refusal>;

export type RefusalName = keyof typeof REFUSALS;

/** Whether a name from a database error is one of our rules. */
export function isRefusalName(name: unknown): name is RefusalName {
  return typeof name === "string" && Object.hasOwn(REFUSALS, name);
}
