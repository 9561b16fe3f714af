import type { HelpTopic } from "../help-topic.ts";

const topics: Record<HelpTopicId, HelpTopic> = {
  "cara-belanja": {
    title: "Cara belanja",
    lead: "Barang dari beberapa pembuat masuk satu keranjang dan dibayar sekali jalan. Akun tidak wajib.",
    sections: [
      {
        heading: "Dari cari sampai terima",
        paragraphs: [],
        points: [
          "Cari produk, atau saring menurut kategori, kecamatan, dan nomor izinnya.",
          "Buka produknya. Periksa isi, komposisi, masa simpan, dan plat nomornya.",
          "Tekan “+ Keranjang”. Barang pembuat lain boleh ikut; keranjang dikelompokkan per pembuat.",
          "Pilih cara terima untuk tiap pembuat: diantar kurir, atau ambil di Gerai tanpa biaya.",
          "Pesan dulu, baru bayar: transfer bank lalu unggah buktinya, bayar di tempat, atau bayar di Gerai.",
          "Simpan tautan pesanan Anda. Di sana terlihat sampai mana barang dari tiap pembuat.",
        ],
      },
      {
        heading: "Harga",
        paragraphs: [
          "Harga yang tertulis sudah harga jadi dalam rupiah. Ongkos kirim dihitung per pembuat dan terlihat sebelum Anda memesan.",
        ],
        points: [],
      },
      {
        heading: "Kalau produk tidak bisa dibeli",
        paragraphs: [
          "Makanan, minuman, dan kosmetik tertentu wajib punya izin. Selama izinnya belum ada atau sudah berakhir, produknya tidak kami jual. Anda tetap bisa melihat toko pembuatnya.",
        ],
        points: [],
      },
    ],
  },
  "cara-cek-nomor": {
    title: "Cara kami cek nomor",
    lead: "Plat di produk berarti satu hal: nomornya sudah kami cocokkan, oleh siapa, di mana, dan kapan.",
    sections: [
      {
        heading: "Yang kami lakukan",
        paragraphs: [],
        points: [
          "Pembuat mengirim nomor dan foto sertifikatnya.",
          "Petugas Gerai mencari nomor itu di situs penerbitnya. Nama usaha, nama produk, dan nomornya harus sama.",
          "Cara mengecek dan tanggalnya dicatat, buktinya disimpan. Baru sesudah itu platnya tampil.",
          "Begitu sertifikat berakhir, dicabut, atau diganti, platnya turun dengan sendirinya.",
        ],
      },
      {
        heading: "Yang bukan",
        paragraphs: [
          "Plat ini bukan logo resmi halal atau BPOM, dan bukan jaminan rasa atau mutu. Yang berwenang tetap penerbitnya.",
          "Nomor yang bentuknya benar belum tentu sertifikat yang sah. Karena itu setiap nomor dicek orang, bukan mesin.",
        ],
        points: [],
      },
    ],
  },
  pengembalian: {
    title: "Pengembalian",
    lead: "Barang rusak, salah, atau tidak sesuai keterangan boleh Anda kembalikan.",
    sections: [
      {
        heading: "Caranya",
        paragraphs: [],
        points: [
          "Buka halaman pesanan Anda, lalu hubungi pembuatnya secepatnya lewat tombol WhatsApp di sana.",
          "Sertakan foto barang, kemasan, dan tanggal kedaluwarsanya.",
          "Sepakati penggantian barang atau pengembalian uang.",
          "Tidak selesai? Adukan ke Gerai. Kami jadi penengahnya.",
        ],
      },
      {
        heading: "Hak Anda",
        paragraphs: [
          "Tidak ada syarat “barang tidak bisa dikembalikan” di sini. Hak Anda menurut Undang-Undang Perlindungan Konsumen selalu berlaku.",
        ],
        points: [],
      },
    ],
  },
  pengaduan: {
    title: "Pengaduan",
    lead: "Ada nomor yang tidak cocok, barang bermasalah, atau keterangan yang salah? Beri tahu kami.",
    sections: [
      {
        heading: "Yang perlu ditulis",
        paragraphs: [],
        points: [
          "Alamat halaman atau nama produk dan tokonya.",
          "Apa yang terjadi, dan kapan.",
          "Foto, kalau ada. Jangan kirim KTP atau nomor rekening.",
        ],
      },
    ],
  },
  berjualan: {
    title: "Cara berjualan",
    lead: "Untuk pembuat di Kabupaten Tangerang. Semua bisa dari ponsel, tanpa biaya mendaftar.",
    sections: [
      {
        heading: "Mulai",
        paragraphs: [],
        points: [
          "Daftar dengan nomor ponsel atau e-mail di halaman Jadi penjual.",
          "Ceritakan usaha Anda. NIB, rekening, dan foto boleh menyusul.",
          "Petugas memeriksa, lalu membuka toko Anda. Sambil menunggu, siapkan produk sebagai draf.",
          "Lupa kata sandi? Pendamping atau petugas memberi kode masuk sekali pakai lewat WhatsApp.",
        ],
      },
      {
        heading: "Produk yang laku",
        paragraphs: [
          "Setiap produk punya nilai sampai 100 dan satu langkah berikutnya. Ikuti langkah itu dulu.",
        ],
        points: [
          "Foto: tiga atau lebih, persegi, terang, latar polos. Tampak depan, isinya, dan ukurannya di tangan.",
          "Nama: jenis, merek, lalu ukuran, seperti orang mencarinya.",
          "Keterangan: komposisi, berat bersih, masa simpan, cara simpan.",
          "Harga: hitung bahan, tenaga, kemasan, dan untung yang wajar.",
        ],
      },
      {
        heading: "Pesanan",
        paragraphs: [],
        points: [
          "Terima pesanan baru secepatnya; pembeli melihatnya.",
          "Kemas, cetak slip dan label, lalu kirim atau antar ke Gerai.",
          "Tulis nomor resi waktu barang diserahkan ke kurir.",
          "Tidak bisa memenuhi? Batalkan dengan alasan yang jelas; stok kembali dan pembeli diberi tahu.",
        ],
      },
    ],
  },
  alamat: {
    title: "Alamat dan jam buka",
    lead: "Gerai adalah toko fisik tempat produk para pembuat bisa dilihat dan diambil.",
    sections: [],
  },
  "data-pribadi": {
    title: "Data pribadi Anda",
    lead: "Melihat-lihat dan memesan tidak memerlukan akun. Kuki hanya untuk keranjang, tempat tujuan, pesanan, dan akun Anda.",
    sections: [
      {
        heading: "Yang tidak kami lakukan",
        paragraphs: [],
        points: [
          "Tidak ada pelacak atau iklan, dan tidak ada kuki milik pihak lain.",
          "Kami tidak meminta lokasi ponsel Anda. Kecamatan Anda pilih sendiri; peramban mengingatnya 30 hari untuk menghitung ongkir.",
          "Kata pencarian tidak dihubungkan dengan siapa Anda.",
        ],
      },
      {
        heading: "Kalau Anda memesan",
        paragraphs: [
          "Kami menyimpan nama, nomor WhatsApp, alamat, isi pesanan, dan bukti transfer Anda. Pembuat melihat yang ia perlukan untuk mengirim; petugas Gerai melihat seluruh pesanan. Orang lain yang membuka halaman pesanan Anda hanya melihat nama dan nomor yang disamarkan.",
          "Kalau Anda membuat akun, e-mail, nama, nomor, dan alamat tersimpan di sana sampai Anda menghapusnya. Kata sandi disimpan dalam bentuk yang tidak bisa dibaca.",
          "Kalau Anda membayar dengan kartu, nomor kartunya langsung ke penyedia pembayaran dan tidak lewat kami.",
        ],
        points: [],
      },
      {
        heading: "Kalau Anda menghubungi pembuat",
        paragraphs: [
          "Tombol WhatsApp membuka aplikasi WhatsApp. Sejak itu nomor dan pesan Anda ada pada pembuatnya dan pada WhatsApp, bukan pada kami.",
        ],
        points: [],
      },
      {
        heading: "Data para pembuat",
        paragraphs: [
          "Nama usaha, kecamatan, NIB, dan nomor izin tampil karena aturan memintanya. Nomor KTP tidak pernah ditampilkan.",
        ],
        points: [],
      },
    ],
  },
  tentang: {
    title: "Tentang Gerai",
    lead: "Gerai Tangerang Gemilang memasarkan produk usaha mikro dan kecil Kabupaten Tangerang yang didampingi program ini.",
    sections: [
      {
        heading: "Siapa di baliknya",
        paragraphs: [
          "Gagasannya dari dinas perindustrian dan perdagangan Kabupaten Tangerang bersama inkubator bisnis dan teknologi Swiss German University: pembuat kecil didampingi mengurus izin, lalu dibantu berjualan.",
        ],
        points: [],
      },
      {
        heading: "Bahan yang kami pakai",
        paragraphs: ["Situs ini perangkat lunak terbuka berlisensi MIT, dan memakai karya berikut:"],
        points: [
          "Huruf Plus Jakarta Sans, lisensi SIL OFL 1.1.",
          "Gambar bahan pada foto contoh: Fluent Emoji dari Microsoft, lisensi MIT.",
          "Nama dan kode wilayah: idn-area-data, data berlisensi ODbL 1.0.",
        ],
      },
    ],
  },
};

/** The pages of help, as they stand in addresses. */
export type HelpTopicId =
  | "cara-belanja"
  | "cara-cek-nomor"
  | "pengembalian"
  | "pengaduan"
  | "berjualan"
  | "alamat"
  | "data-pribadi"
  | "tentang";

/** Words of the help pages. */
export const help = {
  title: "Bantuan",
  description: "Cara belanja, cara kami cek nomor izin, pengaduan, alamat dan jam buka Gerai.",
  lead: "Singkat dan apa adanya.",
  hours: {
    title: "Jam buka Gerai",
    text: "Ambil pesanan di Gerai, gratis.",
    today: (days: string) => `${days} (hari ini)`,
    closed: "Tutup",
    example: "Jam ini contoh, belum jam sebenarnya.",
    map: "Petunjuk jalan",
  },
  complaint: {
    about: "Yang Anda laporkan",
    gerai: "Ke Gerai",
    email: "Tulis surel",
    example:
      "Alamat surel ini contoh dan tidak dibaca siapa pun. Pemasangan sungguhan mengisi kontaknya sendiri.",
    ministry: "Ke kementerian",
    ministryText: (name: string, number: string) => `${name}, WhatsApp ${number}.`,
    ministryLink: "Buka WhatsApp kementerian",
    subject: "Pengaduan Gerai Tangerang Gemilang",
  },
  plates: {
    title: "Arti warnanya",
    halal: "Halal, diterbitkan BPJPH",
    pirt: "P-IRT untuk pangan kering rumahan, lewat SPPIRT",
    bpom: "Izin edar BPOM untuk pangan, kosmetik, dan obat tradisional",
  },
  allTopics: "Semua bantuan",
  topics,
};
