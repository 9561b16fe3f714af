/** Words of joining, logging in and the password. */
export const sellerJoining = {
  title: "Jadi penjual",
  results: {
    keluar: "Anda sudah keluar dari area penjual.",
  },
};
