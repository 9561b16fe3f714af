/** What forms of a shop's orders do. */
export const sellerOrders = {};
