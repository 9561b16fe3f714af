/** What forms of the shop, its members and its money do. */
export const sellerShop = {};
