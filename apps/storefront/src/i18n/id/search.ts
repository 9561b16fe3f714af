/** Words of the search page. */
export const search = {
  title: "Cari",
  resultsFor: (query: string) => `Hasil untuk “${query}”`,
  description: "Cari produk para pembuat kecil Kabupaten Tangerang.",
  start: {
    title: "Cari apa hari ini?",
    text: "Tulis seperti biasa Anda menyebutnya; salah ketik sedikit tidak apa-apa.",
    examples: "Orang sering mencari",
    words: ["keripik pedas", "sambal botolan", "kue lebaran", "oleh-oleh", "kado batik", "jamu", "madu"],
    categories: "Atau pilih kategori",
  },
  none: {
    title: (query: string) => `Belum ada yang cocok dengan “${query}”`,
    text: "Periksa ejaannya, pakai kata yang lebih umum, atau coba salah satu ini.",
    filtered: "Kata ini ada, tetapi tidak bersama saringan yang terpasang.",
    clear: "Cari tanpa saringan",
  },
};
