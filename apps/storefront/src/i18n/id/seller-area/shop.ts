/** Words of the shop page, members, money and consents. */
export const sellerShop = {
  title: "Toko",
  /** What has just happened, by the word in the address. */
  results: {},
};
