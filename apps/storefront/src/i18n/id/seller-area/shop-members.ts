/** Words of the page about who may act for the shop. */
export const shopMembers = {
  title: "Anggota toko",
  lead: "Semua orang di sini bisa mengurus produk, pesanan, dan halaman toko. Hanya pemilik yang melihat rekening dan daftar ini.",
  back: "Toko",
  list: "Yang sekarang ikut mengurus",
  you: "Anda",
  role: { owner: "Pemilik", staff: "Pembantu" },
  contact: { phone: "Nomor ponsel", email: "E-mail" },
  newCode: "Buat kode masuk baru",
  newCodeFor: (name: string) => `Buat kode masuk baru untuk ${name}`,
  remove: (name: string) => `Keluarkan ${name}`,
  removeSure: (name: string) =>
    `${name} langsung tidak bisa masuk lagi. Produk dan pesanan tetap ada. Keluarkan ${name}?`,
  removeYes: "Ya, keluarkan",

  invite: {
    title: "Ajak orang membantu",
    lead: "Anak, saudara, atau karyawan. Mereka masuk dengan kode sekali pakai, lalu membuat kata sandi sendiri.",
    name: "Namanya",
    identifier: "Nomor ponsel atau e-mail",
    identifierHint: "Dipakai untuk masuk, misalnya 0812 3456 7890.",
    role: "Boleh apa",
    roles: {
      staff: {
        title: "Pembantu",
        text: "Produk, pesanan, halaman toko. Tidak melihat rekening dan anggota.",
      },
      owner: { title: "Pemilik", text: "Semuanya, termasuk rekening dan anggota." },
    },
    submit: "Ajak dan buat kode",
  },

  code: {
    title: (name: string) => `Kode masuk untuk ${name}`,
    once: "Kode ini hanya tampil sekarang. Berikan langsung kepada orangnya, jangan ke grup.",
    until: (moment: string) => `Berlaku sampai ${moment}, dan hanya sekali pakai.`,
    whatsapp: "Kirim lewat WhatsApp",
    copy: "Salin kode",
    copied: "Tersalin",
    link: "Atau buka tautan ini di ponselnya:",
    message: (code: string, link: string) =>
      `Kode masuk toko di Gerai Tangerang Gemilang: ${code}. Berlaku 24 jam dan hanya sekali. Buka ${link}`,
  },

  unreadable: "Daftar anggota sedang tidak bisa dibaca",

  results: {
    "anggota-keluar": "Orang itu sudah dikeluarkan dari toko.",
  },
  problems: {
    memberNameMissing: "Tulis nama orangnya.",
    identifierMissing: "Tulis nomor ponsel atau e-mailnya.",
    identifierOdd: "Nomor atau e-mail ini belum lengkap. Contohnya 0812 3456 7890 atau siti@contoh.id.",
  },
  refusals: {
    member_email_taken: "E-mail ini sudah dipakai di sebuah toko. Pakai yang lain, atau nomor ponselnya.",
    member_phone_taken: "Nomor ini sudah dipakai di sebuah toko. Pakai yang lain, atau e-mailnya.",
    last_owner: "Pemilik satu-satunya tidak bisa dikeluarkan. Jadikan orang lain pemilik dulu.",
    member_not_found: "Orang itu sudah tidak ada di toko ini.",
  },
};
