/** Words of bringing goods in and out in bulk. */
export const sellerImports = {
  title: "Impor produk",
  /** What has just happened, by the word in the address. */
  results: {},
};
