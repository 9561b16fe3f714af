/** Words of news to makers, and mail. */
export const sellerMessages = {
  title: "News",
  results: {},
};
