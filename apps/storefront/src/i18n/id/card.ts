/** Words of paying by card. */
export const card = {
  title: "Bayar dengan kartu",
  pay: (total: string) => `Bayar ${total}`,
  safe: "Data kartu langsung masuk ke Stripe dan tidak melewati Gerai. Bank Anda dapat meminta persetujuan di halamannya sendiri.",
  needsScript:
    "Pembayaran kartu memerlukan JavaScript, dan di peramban ini JavaScript tidak aktif. Aktifkan JavaScript lalu muat ulang halaman ini, atau batalkan pesanan dan pilih cara bayar lain.",
  choiceNeedsScript: "Kartu: memerlukan JavaScript, yang tidak aktif di peramban ini. Pilih cara bayar lain.",
  unreachable:
    "Layanan kartu tidak dapat dihubungi sekarang. Pesanan Anda tercatat dan stoknya disimpan sampai batas waktu bayar; belum ada uang yang diambil.",
  again: "Coba lagi",
  failed: "Pembayaran belum berhasil. Belum ada uang yang diambil; coba lagi atau pakai kartu lain.",
  failedBefore: "Percobaan terakhir belum berhasil.",
  failure: {
    card_declined: "Kartu ditolak oleh bank. Pakai kartu lain atau hubungi bank Anda.",
    generic_decline: "Kartu ditolak oleh bank. Pakai kartu lain atau hubungi bank Anda.",
    insufficient_funds: "Saldo atau limit kartu tidak cukup.",
    expired_card: "Masa berlaku kartu sudah habis.",
    incorrect_cvc: "Kode keamanan (CVC) kartu keliru.",
    payment_intent_authentication_failure: "Persetujuan di halaman bank tidak berhasil.",
    other: "Bank tidak menerima pembayaran ini. Pakai kartu lain atau coba lagi.",
  },
};
