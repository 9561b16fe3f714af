/** Words of joining, logging in and the password. */
export const sellerJoining = {
  title: "Become a seller",
  results: {
    keluar: "You have logged out of the seller area.",
  },
};
