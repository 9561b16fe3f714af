/** Words of a shop's orders. */
export const sellerOrders = {
  title: "Orders",
  results: {},
};
