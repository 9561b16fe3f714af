/** Words of a shop's orders. */
export const sellerOrders = {
  title: "Pesanan",
  /** What has just happened, by the word in the address. */
  results: {},
};
