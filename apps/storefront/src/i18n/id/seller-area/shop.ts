import { shopMembers } from "./shop-members.ts";
import { shopMoney } from "./shop-money.ts";

/** Words of the shop page, its holiday, pictures and papers. */
export const sellerShop = {
  title: "Toko",
  members: shopMembers,
  money: shopMoney,

  opening: {
    open: "Toko buka",
    openText: "Pembeli bisa memesan seperti biasa.",
    ahead: (from: string, until: string) =>
      `Libur sudah diatur: ${from} sampai ${until}. Sampai saat itu toko tetap buka.`,
    ordersNow: {
      closed: "Produk tetap tampil, tetapi belum bisa dibeli. Sesudah tanggal itu toko buka lagi sendiri.",
      later:
        "Pembeli tetap bisa memesan dan tahu bahwa pesanan diproses setelah libur. Sesudahnya toko buka lagi sendiri.",
    },
    enter: "Atur libur toko",
    change: "Ubah libur",
    end: "Buka toko sekarang",
    giveUp: "Batalkan rencana libur",
    lead: "Mudik, sakit, atau kehabisan bahan? Produk Anda tidak hilang; pembeli membaca sampai kapan toko libur. Pesanan yang sudah masuk tetap perlu dikirim.",
    from: "Hari pertama libur",
    until: "Hari terakhir libur",
    orders: "Selama libur",
    choices: {
      closed: { title: "Tidak menerima pesanan", text: "Produk tampil, tombol beli tidak ada." },
      later: { title: "Pesanan diproses setelah libur", text: "Pembeli boleh memesan dan diberi tahu." },
    },
    note: "Pesan untuk pembeli",
    noteHint: "Misalnya: Kami mudik dulu, sampai jumpa tanggal 4.",
    submit: "Simpan libur",
  },

  ways: {
    public: "Lihat toko seperti pembeli",
    publicText: "Halaman toko yang dilihat semua orang.",
    poster: "Poster QR dan kartu bagikan",
    posterText: "Tempel di warung, kirim lewat WhatsApp.",
    members: "Anggota toko",
    membersText: "Ajak orang membantu, atau keluarkan.",
    money: "Rekening dan data pribadi",
    moneyText: "Penjemputan, rekening, pajak, persetujuan.",
  },

  pictures: {
    title: "Foto toko",
    submit: "Kirim foto",
    sending: "Mengirim foto…",
    removeYes: "Ya, hapus",
    photo: {
      title: "Foto Anda atau usaha Anda",
      none: "Belum ada foto",
      alt: "Foto toko saat ini",
      add: "Pilih foto",
      replace: "Ganti foto",
      hint: "Wajah pembuat atau dapur tempat bekerja. JPEG, PNG, atau WebP, paling besar 10 MB.",
      remove: "Hapus foto ini",
      removeSure: "Pembeli lebih percaya kalau melihat pembuatnya. Hapus fotonya?",
    },
    banner: {
      title: "Spanduk",
      none: "Belum ada spanduk",
      alt: "Spanduk toko saat ini",
      add: "Pilih gambar spanduk",
      replace: "Ganti spanduk",
      hint: "Gambar lebar di atas halaman toko; ambil dengan ponsel mendatar. Paling besar 10 MB.",
      remove: "Hapus spanduk ini",
      removeSure: "Hapus spanduk dari halaman toko?",
    },
  },

  facts: {
    title: "Data toko",
    storyEn: "Cerita dalam bahasa Inggris",
    storyEnHint: "Untuk pembeli asing. Kosong juga boleh; yang tampil cerita bahasa Indonesia.",
    email: "E-mail toko",
    emailHint: "Untuk kabar dari Gerai. Pembeli tidak melihatnya.",
    since: "Mulai usaha",
    sinceHint: "Tahunnya saja, misalnya 2014.",
    submit: "Simpan data toko",
  },

  poster: {
    title: "Poster QR dan kartu bagikan",
    back: "Toko",
    notYet:
      "Halaman toko terbuka untuk pembeli setelah toko disetujui petugas. Poster sudah boleh disiapkan; kodenya mulai bekerja setelah itu.",
    posters: "Poster QR",
    postersText:
      "Cetak dan tempel di warung, bazar, atau kemasan. Pembeli memindai kodenya dengan kamera ponsel dan sampai di halaman toko Anda.",
    size: { A4: "Poster A4", A6: "Kartu A6" },
    sizeText: { A4: "Untuk dinding dan etalase.", A6: "Untuk meja kasir, atau diselipkan di paket." },
    download: (size: string) => `Unduh PDF ${size}`,
    card: "Kartu bagikan",
    cardText: "Gambar yang muncul saat tautan toko Anda dibagikan.",
    cardAlt: (name: string) => `Kartu bagikan ${name}`,
    cardDownload: "Unduh gambar",
    whatsapp: "Bagikan lewat WhatsApp",
    message: (name: string, url: string) =>
      `Belanja langsung dari ${name} di Gerai Tangerang Gemilang: ${url}`,
    link: "Tautan toko",
    copy: "Salin tautan",
    copied: "Tersalin",
    unavailable: "Poster belum bisa dibuat. Coba lagi sebentar lagi.",
  },

  papers: {
    title: "Sertifikat yang berlaku",
    none: "Belum ada nomor yang sudah dicek. Tanya pendamping Anda cara mengurusnya.",
    afterApproval: "Tampil di sini setelah toko disetujui.",
    unreadable: "Daftarnya sedang tidak bisa dibaca. Coba lagi sebentar lagi.",
    noEnd: "Berlaku tanpa batas waktu.",
    until: (day: string) => `Berlaku sampai ${day}.`,
    checked: (issuer: string, day: string) => `Nomor dicek di situs ${issuer} pada ${day}.`,
    past: (count: string) => `${count} nomor lain sudah tidak berlaku.`,
  },

  /** What has just happened, by the word in the address. */
  results: {
    ...shopMembers.results,
    ...shopMoney.results,
    "toko-disimpan": "Data toko sudah disimpan.",
    "foto-disimpan": "Foto sudah disimpan. Di halaman toko tampil beberapa detik lagi.",
    "foto-dihapus": "Foto sudah dihapus.",
    "libur-disimpan": "Libur toko sudah disimpan.",
    "libur-selesai": "Libur sudah dihapus. Toko buka dan menerima pesanan.",
  },

  /** By what the forms find. */
  problems: {
    ...shopMembers.problems,
    ...shopMoney.problems,
    nameMissing: "Tulis nama usaha.",
    contactNameMissing: "Tulis nama Anda.",
    whatsappOdd: "Nomor WhatsApp tidak terbaca. Contohnya 0812 3456 7890, atau kosongkan.",
    emailOdd: "E-mail ini belum lengkap. Contohnya siti@contoh.id, atau kosongkan.",
    nibOdd: "NIB terdiri dari 13 angka. Periksa lagi, atau kosongkan kalau belum ada.",
    sinceOdd: "Tulis tahun dengan empat angka, misalnya 2014, atau kosongkan.",
    kecamatanMissing: "Pilih kecamatan.",
    pictureMissing: "Pilih satu gambar dulu.",
    dayOdd: "Tanggal ini tidak terbaca. Pilih dari kalender.",
    untilMissing: "Pilih hari terakhir libur.",
    untilPast: "Hari terakhir libur sudah lewat. Pilih hari ini atau sesudahnya.",
    untilBeforeFrom: "Hari terakhir libur tidak boleh sebelum hari pertamanya.",
  },

  /** What the backend refused, by its code. */
  refusals: {
    ...shopMembers.refusals,
    ...shopMoney.refusals,
    unknown_place: "Kecamatan dan desa itu tidak cocok. Pilih lagi dari daftar.",
    holiday_from_past: "Hari pertama libur sudah lewat. Pilih hari ini atau sesudahnya.",
    holiday_too_long: "Libur dapat diatur paling lama 90 hari. Periksa lagi tanggalnya.",
    seller_suspended:
      "Toko Anda sedang ditangguhkan, jadi perubahan ini belum dapat dilakukan. Hubungi petugas atau pendamping.",
  },
};
