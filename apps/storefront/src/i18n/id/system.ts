/** Words of the plumbing: notices, wrong input, errors. */
export const system = {
  siteName: "Gerai Tangerang Gemilang",
  notice: "Proyek demonstrasi, bukan situs resmi Pemkab Tangerang, SGU, BPJPH atau BPOM.",
  orderingPaused: "Pemesanan sedang berhenti sebentar. Anda tetap bisa melihat produk dan nomor izinnya.",
  queryProblem: {
    kategori: "Kategori tidak dikenal, jadi tidak dipakai.",
    kecamatan: "Kecamatan tidak dikenal, jadi tidak dipakai.",
    min: "Harga minimal tidak terbaca. Tulis angka saja, misalnya 25000.",
    max: "Harga maksimal tidak terbaca. Tulis angka saja, misalnya 50000.",
    range: "Harga minimal lebih besar dari harga maksimal, jadi keduanya kami tukar.",
    urut: "Urutan tidak dikenal, jadi kami pakai urutan biasa.",
    halaman: "Nomor halaman tidak terbaca, jadi kami tampilkan halaman pertama.",
    halal: "Saringan Halal tidak terbaca, jadi tidak dipakai.",
    bpom: "Saringan BPOM tidak terbaca, jadi tidak dipakai.",
    pirt: "Saringan P-IRT tidak terbaca, jadi tidak dipakai.",
    stok: "Saringan stok tidak terbaca, jadi tidak dipakai.",
    q: "Kata pencarian terlalu panjang, jadi kami pakai 200 huruf pertama.",
    repeated: "Satu saringan ditulis dua kali, jadi kami pakai yang pertama.",
  },
  searchApi: {
    q: "q: tulis paling banyak 200 huruf tanpa karakter kendali.",
    limit: "limit: tulis angka 1 sampai 50.",
    lang: "lang: pilih id atau en.",
    repeated: "Tulis setiap parameter satu kali saja.",
    unavailable: "Pencarian sedang tidak dapat dihubungi. Coba lagi sebentar lagi.",
  },
};
