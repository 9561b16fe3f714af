import type { ContactChannel } from "@gerai/contracts";

/** Indonesian words of the page of orders that nobody has opened. */
export const unseenId = {
  menu: "Belum dilihat",
  title: "Pesanan yang belum dilihat tokonya",
  lead: "Tidak ada seorang pun dari tokonya yang membuka pesanan ini. Hubungi tokonya, lalu catat upaya Anda. Pesanan tidak batal sendiri sebelum ada upaya yang dicatat.",
  nothing: "Semua pesanan sudah dilihat",
  nothingHint: "Pesanan yang terlalu lama tidak dibuka muncul di sini.",
  since: "Menunggu sejak",
  content: "Isi",
  goods: (pieces: number, total: string) => `${pieces} barang, ${total}`,
  whatsapp: "WhatsApp",
  noWhatsapp: "Tidak ada nomor WhatsApp, atau tokonya tidak mau dihubungi lewat WhatsApp.",
  record: "Catat upaya",
  recordTitle: (number: string) => `Catat upaya menghubungi toko tentang ${number}`,
  recorded: "Upaya dicatat.",
  channel: "Lewat apa",
  channels: {
    whatsapp: "WhatsApp",
    phone: "Telepon",
    visit: "Datang ke tempatnya",
    other: "Cara lain",
  } satisfies Record<ContactChannel, string> as Record<ContactChannel, string>,
  note: "Hasilnya",
  noteHint: "Misalnya: tidak diangkat, akan dibuka sore ini. Jangan tulis data pembeli.",
  attempts: "Upaya yang tercatat",
  noAttempts: "Belum ada upaya yang dicatat.",
};
