/** Number of pieces in the basket; readable by the script that shows it on public pages. */
export const COUNT_COOKIE = "gerai_jumlah";

/** Code of the kecamatan that goods go to; readable by the script that shows what delivery costs. */
export const KECAMATAN_COOKIE = "gerai_kecamatan";

/** Login of a maker; the server reads that it is there, not what it says. */
export const SELLER_COOKIE = "gerai_penjual";
