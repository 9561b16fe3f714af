/** Words of news to makers, and mail. */
export const sellerMessages = {
  title: "Kabar",
  /** What has just happened, by the word in the address. */
  results: {},
};
