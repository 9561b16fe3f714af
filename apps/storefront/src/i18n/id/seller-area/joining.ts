/** Words of joining, logging in and the password. */
export const sellerJoining = {
  title: "Jadi penjual",

  logIn: {
    title: "Masuk sebagai penjual",
    lead: "Pakai nomor ponsel atau e-mail yang Anda daftarkan.",
    name: "Nomor ponsel atau e-mail",
    password: "Kata sandi",
    submit: "Masuk",
    needed: "Masuk dulu untuk membuka halaman itu. Setelahnya Anda langsung kembali ke sana.",
    expired:
      "Anda kami keluarkan karena sudah lama tidak aktif. Masuk lagi, lalu Anda kembali ke halaman tadi.",
    newTitle: "Belum punya toko di Gerai?",
    newText: "Daftar gratis dari ponsel. Siapkan nama usaha dan alamat; sisanya boleh menyusul.",
    newLink: "Daftar jadi penjual",
    shopperLink: "Saya pembeli, bukan penjual",
  },

  code: {
    title: "Punya kode masuk?",
    lead: "Pendamping atau petugas bisa memberi kode sekali pakai, misalnya lewat WhatsApp. Kodenya berlaku 24 jam.",
    label: "Kode masuk",
    hint: "Sepuluh huruf dan angka, misalnya AB3CD-4EF5G. Huruf besar atau kecil sama saja.",
    submit: "Masuk dengan kode",
  },

  forgotten: {
    title: "Lupa kata sandi?",
    byCode:
      "Hubungi pendamping Anda atau petugas Gerai. Setelah memastikan itu Anda, mereka mengirim kode masuk lewat WhatsApp. Dengan kode itu Anda masuk dan membuat kata sandi baru.",
    byMail: "Punya e-mail di akun Anda? Kami kirim tautan untuk membuat kata sandi baru.",
    email: "Nomor ponsel atau e-mail akun Anda",
    submit: "Kirim tautan",
    noMail: "Tidak punya e-mail?",
    toContact: "Alamat dan kontak Gerai",
  },

  password: {
    title: "Kata sandi",
    byLink: "Tulis kata sandi baru untuk akun Anda, lalu masuk dengannya.",
    afterCode:
      "Anda sudah masuk dengan kode. Kodenya tidak bisa dipakai lagi, jadi buat kata sandi sekarang supaya besok bisa masuk sendiri.",
    lead: (login: string) => `Tulis kata sandi baru untuk ${login}.`,
    label: "Kata sandi baru",
    hint: "Paling sedikit 8 huruf atau angka. Tiga kata acak mudah diingat, misalnya nama benda di dapur.",
    submit: "Simpan kata sandi",
    later: "Nanti saja",
  },

  logOut: {
    title: "Keluar dari area penjual?",
    lead: "Di ponsel ini Anda perlu masuk lagi untuk membuka toko. Produk dan pesanan tidak berubah.",
    submit: "Keluar",
    stay: "Tetap di sini",
  },

  steps: {
    label: "Langkah mendaftar",
    of: (step: string, all: string) => `Langkah ${step} dari ${all}`,
    account: "Akun",
    facts: "Usaha",
    photo: "Foto",
  },

  account: {
    title: "Jadi penjual di Gerai",
    lead: "Mendaftar gratis dan bisa dari ponsel. Buat akun dulu, lalu ceritakan usaha Anda.",
    name: "Nomor ponsel atau e-mail",
    nameHint: "Dipakai untuk masuk. Tidak punya e-mail? Nomor ponsel saja cukup, misalnya 0812 3456 7890.",
    password: "Kata sandi",
    submit: "Lanjut",
    haveTitle: "Sudah punya toko?",
    have: "Masuk dengan nomor atau e-mail yang dulu Anda daftarkan.",
    prepareTitle: "Yang perlu disiapkan",
    prepare: [
      "Nama usaha dan kecamatan tempat membuatnya.",
      "NIB, kalau sudah ada. Belum ada? Daftar saja dulu; pendamping membantu.",
      "Nomor rekening untuk menerima hasil penjualan. Boleh menyusul.",
    ],
    next: "Petugas memeriksa toko Anda sebelum pembeli melihatnya. Sambil menunggu, produk sudah boleh disiapkan.",
  },

  facts: {
    title: "Tentang usaha Anda",
    lead: "Yang bertanda boleh kosong bisa diisi nanti. Isian Anda tidak hilang kalau ada yang salah.",
    shop: "Usaha",
    shopLead: "Ini yang dilihat pembeli di halaman toko Anda.",
    name: "Nama usaha",
    nameHint: "Seperti di label kemasan, misalnya Dapur Bu Siti.",
    contactName: "Nama Anda",
    contactNameHint: "Seperti Anda ingin disapa, misalnya Ibu Siti.",
    legalForm: "Bentuk usaha",
    nib: "NIB",
    nibHint: "13 angka dari oss.go.id. Boleh ditulis dengan spasi.",
    whatsapp: "Nomor WhatsApp",
    whatsappHint: "Pembeli bertanya dan petugas memberi kabar lewat nomor ini.",
    story: "Cerita usaha",
    storyHint:
      "Mulai kapan, membuat apa, apa yang istimewa. Beberapa kalimat saja, paling sedikit 80 huruf supaya toko cepat disetujui.",
    place: "Tempat membuat",
    pickup: "Alamat penjemputan",
    pickupHint: "Tempat kurir menjemput barang. Jalan, nomor, RT/RW, patokan. Pembeli tidak melihatnya.",
    money: "Rekening",
    moneyLead: "Untuk mencairkan hasil penjualan. Disimpan terenkripsi; hanya pemilik toko yang melihatnya.",
    bank: "Nama bank",
    bankHint: "Misalnya BRI, BJB, atau Mandiri.",
    holder: "Nama pemilik rekening",
    holderHint: "Seperti di buku tabungan.",
    account: "Nomor rekening",
    accountHint: "6 sampai 20 angka.",
    tax: "Pajak",
    taxLead:
      "Usaha perorangan dengan omzet di bawah Rp500 juta setahun tidak dipotong pajak penjualan, asal ada pernyataan.",
    taxStatement: "Saya menyatakan omzet usaha saya tidak lebih dari Rp500 juta setahun.",
    consents: "Persetujuan",
    consentsLead: "Bisa Anda tarik lagi kapan saja di halaman Toko.",
    required: "wajib",
    optional: "boleh tidak",
    privacy: "Tentang data pribadi",
    submit: "Daftarkan usaha saya",
  },

  photo: {
    title: "Foto Anda atau usaha Anda",
    lead: "Toko Anda sudah terdaftar. Tinggal satu foto: pembeli lebih percaya kalau melihat pembuatnya.",
    label: "Foto",
    hint: "Ambil dengan kamera atau pilih dari galeri. JPEG, PNG, atau WebP, paling besar 10 MB.",
    submit: "Simpan foto",
    later: "Nanti saja, ke beranda",
  },

  /** What has just happened, by the word in the address. */
  results: {
    keluar: "Anda sudah keluar dari area penjual.",
    terdaftar: "Selamat, toko Anda sudah terdaftar. Petugas akan memeriksanya.",
    "sandi-disimpan": "Kata sandi sudah disimpan. Mulai sekarang masuk dengan yang baru.",
    "tautan-dikirim":
      "Kalau ada akun dengan e-mail itu, tautan untuk membuat kata sandi baru sudah kami kirim. Tautannya berlaku 30 menit. Akun dengan nomor ponsel memakai kode masuk dari pendamping atau petugas.",
    "lewat-kode":
      "Gerai ini belum mengirim e-mail. Minta kode masuk kepada pendamping atau petugas, lalu buat kata sandi baru.",
    "sandi-baru": "Kata sandi sudah diganti. Masuk dengan yang baru.",
    "foto-toko-disimpan": "Foto sudah disimpan.",
  },

  /** By what the forms find. */
  problems: {
    loginMissing: "Tulis nomor ponsel atau e-mail Anda.",
    loginOdd: "Nomor atau e-mail ini belum lengkap. Contohnya 0812 3456 7890 atau siti@contoh.id.",
    passwordMissing: "Tulis kata sandi.",
    passwordShort: "Kata sandi terlalu pendek. Tulis paling sedikit 8 huruf atau angka.",
    passwordLong: "Kata sandi terlalu panjang. Tulis paling banyak 200 karakter.",
    passwordIsLogin: "Kata sandi sama dengan nomor atau e-mail Anda dan mudah ditebak. Pilih yang lain.",
    codeMissing: "Tulis kode masuk.",
    codeOdd: "Kode masuk terdiri dari sepuluh huruf dan angka. Periksa lagi tulisannya.",
    nameMissing: "Tulis nama usaha.",
    contactNameMissing: "Tulis nama Anda.",
    nibOdd: "NIB terdiri dari 13 angka. Periksa lagi, atau kosongkan kalau belum ada.",
    whatsappOdd: "Nomor WhatsApp tidak terbaca. Contohnya 0812 3456 7890, atau kosongkan.",
    kecamatanMissing: "Pilih kecamatan.",
    pickupShort: "Alamat penjemputan terlalu pendek. Tulis jalan, nomor, dan patokan, atau kosongkan.",
    accountOdd: "Nomor rekening harus 6 sampai 20 angka. Tulis seperti di buku tabungan.",
    bankMissing: "Tulis nama bank dari nomor rekening itu.",
    holderMissing: "Tulis nama pemilik rekening.",
    accountMissing: "Tulis nomor rekening, atau kosongkan nama bank dan pemiliknya.",
    payoutsNeeded: "Centang ini supaya nomor rekening Anda boleh kami simpan, atau kosongkan rekeningnya.",
    termsMissing: "Setujui ketentuan program untuk mendaftar.",
    profileMissing: "Setujui nama dan cerita usaha tampil di halaman toko, untuk mendaftar.",
    consentMissing: "Centang ini untuk mendaftar.",
    photoMissing: "Pilih satu foto dulu.",
    photoTooLarge: "Foto ini lebih dari 10 MB. Pilih yang lebih kecil.",
  },
  /** What the backend refused. */
  refusals: {
    wrongLogin: "Nomor atau e-mail, atau kata sandinya, tidak cocok. Periksa lagi keduanya.",
    loginTaken:
      "Nomor atau e-mail ini sudah punya akun. Kalau itu Anda, tulis kata sandi akun itu, atau masuk dengan kode.",
    wrongCode:
      "Kode masuk salah, sudah dipakai, atau sudah lewat 24 jam. Minta kode baru kepada pendamping atau petugas.",
    tooMany: "Terlalu banyak percobaan dari sambungan ini. Tunggu beberapa menit, lalu coba lagi.",
    loginExists:
      "Nomor atau e-mail ini sudah punya akun lain di Gerai. Masuk dengan kata sandi akun itu, atau terus pakai kode masuk.",
    linkUsed: "Tautan ini sudah dipakai atau sudah lewat 30 menit. Minta tautan baru.",
    sessionOver:
      "Waktu masuk Anda sudah habis. Masuk lagi di tab lain, lalu kirim formulir ini sekali lagi; isiannya tetap ada.",
    placeUnknown: "Kecamatan atau desa ini tidak ditemukan. Pilih dari daftar.",
  },
};
