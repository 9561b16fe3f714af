/** Indonesian words of the page of messages. */
export const outboxId = {
  menu: "Pesan keluar",
  title: "Pesan keluar",
  search: "ID pesanan, pelanggan, atau anggota toko",
  when: "Waktu",
  what: "Isi",
  to: "Kepada",
  state: "Keadaan",
  act: "Tindakan",
  channels: { mail: "E-mail", push: "Pemberitahuan ponsel", in_app: "Kabar di aplikasi" } as Record<
    string,
    string
  >,
  allChannels: "Semua cara",
  statuses: {
    waiting: "Menunggu",
    sending: "Sedang dikirim",
    sent: "Terkirim",
    failed: "Gagal",
    skipped: "Tidak dikirim",
  } as Record<string, string>,
  allStatuses: "Semua keadaan",
  templates: {
    "order-placed": "Pesanan diterima, cara membayar",
    "payment-confirmed": "Pembayaran diterima",
    "payment-proof-rejected": "Bukti pembayaran ditolak",
    "order-packed": "Pesanan dikemas",
    "order-shipped": "Pesanan dikirim",
    "order-ready-for-pickup": "Pesanan siap diambil",
    "order-canceled": "Pesanan dibatalkan",
    "order-refunded": "Uang dikembalikan",
    "new-order": "Pesanan baru untuk toko",
    "shop-approved": "Toko disetujui",
    "shop-suspended": "Toko ditangguhkan",
    "shop-reinstated": "Toko dibuka kembali",
    "product-taken-down": "Produk diturunkan",
    "member-invited": "Undangan membantu toko",
    "password-link": "Tautan sandi baru",
  } as Record<string, string>,
  recipients: {
    order_group: "Pembeli pesanan",
    customer: "Pelanggan",
    seller_member: "Anggota toko",
  } as Record<string, string>,
  attempts: (count: number) => `${String(count)} percobaan`,
  nextAt: (moment: string) => `Dicoba lagi ${moment}`,
  retry: "Kirim sekali lagi",
  retried: "Pesan dikirim lagi sebentar lagi.",
  retryTitle: "Kirim pesan ini sekali lagi?",
  retryText: "Mungkin pesan ini sudah sampai; orangnya lalu menerimanya dua kali.",
  /** By how the reason begins; what a mail server said follows as it is. */
  errors: {
    "There is no address to write to.": "Orang ini tidak (lagi) punya alamat e-mail.",
    "No mail server: SMTP_URL is not set.": "Belum ada server e-mail (SMTP_URL).",
    "Pushes are not set up: VAPID_PUBLIC_KEY is not set.":
      "Pemberitahuan ponsel belum diatur (VAPID_PUBLIC_KEY).",
    "No browser wants to be told any more.": "Tidak ada ponsel yang ingin diberi tahu lagi.",
    "The browsers of this member take no pushes any more.":
      "Ponsel orang ini tidak menerima pemberitahuan lagi.",
    "The process ended while it was sending: nobody knows whether it arrived.":
      "Server berhenti ketika mengirim; tidak diketahui apakah sampai.",
    "Handed over, but no answer came; nobody knows whether it arrived:":
      "Sudah diserahkan, tetapi tanpa jawaban; tidak diketahui apakah sampai:",
    "Refused:": "Ditolak server penerima:",
    "Given up:": "Berhenti dicoba:",
  } as Record<string, string>,
  read: "Baca",
  nobody: "Tidak ada alamat untuk mengirim pesan ini (lagi).",
  close: "Tutup",
};
