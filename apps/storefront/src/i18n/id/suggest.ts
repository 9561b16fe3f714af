/** Words of search-as-you-type; a file of their own, because the browser loads them. */
export const suggest = {
  suggestions: "Saran produk",
  loading: "Sedang mencari…",
  none: (query: string) => `Belum ada yang cocok dengan “${query}”. Tekan Enter untuk melihat saran lain.`,
  failed: "Saran tidak termuat. Tekan Enter untuk mencari di halaman biasa.",
  all: (total: string) => `Lihat semua, ${total} produk`,
  count: (shown: string) => `${shown} saran. Pilih dengan panah atas dan bawah.`,
  badges: { halal: "Halal", pirt: "P-IRT", bpom: "BPOM" },
};
