/** What forms of a shop's goods do. */
export const sellerProducts = {};
