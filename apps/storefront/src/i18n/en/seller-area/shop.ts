/** Words of the shop page, members, money and consents. */
export const sellerShop = {
  title: "Shop",
  results: {},
};
