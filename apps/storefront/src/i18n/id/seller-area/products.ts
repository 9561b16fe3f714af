/** Words of goods: list, editor, pictures, score. */
export const sellerProducts = {
  title: "Produk",
  /** What has just happened, by the word in the address. */
  results: {},
};
