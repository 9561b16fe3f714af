/** Words of news to makers. */
export const sellerMessages = {
  title: "News",
  unread: "Unread",
  readAll: (count: string) => `Mark ${count} as read`,
  empty: {
    title: "No news yet",
    text: "New orders and news about your shop appear here.",
    action: "See my products",
  },
  newOrder: {
    title: (number: string) => `New order ${number}`,
    text: (total: string) => `Worth ${total}. Open, accept and pack it.`,
  },
  approved: { title: "Your shop was approved", text: "Products that you publish can be bought from now on." },
  suspended: {
    title: "Your shop was suspended",
    text: (reason: string) => `Reason: ${reason}`,
  },
  takenDown: {
    title: (product: string) => `${product} was taken down`,
    text: (reason: string) => `Reason: ${reason} Mend it, then publish it again.`,
  },
  reinstated: { title: "Your shop is open again", text: "Your products are shown again." },
  other: { title: "There is news about your shop", text: "Open the home page to see it." },
  push: {
    title: "Notifications on this phone",
    off: "This phone can ring for every new order, also while the Gerai's pages are closed. It only says “1 pesanan baru” (1 new order), without the buyer's name.",
    on: "This phone rings for every new order.",
    denied:
      "This browser refuses notifications from the Gerai. Open the site settings of your browser, allow notifications, and reload this page.",
    unsupported:
      "This browser cannot take notifications. On an iPhone, add the Gerai to the home screen first; on Android, use an up-to-date Chrome or Firefox.",
    failed: "Notifications could not be turned on. Check the connection and try again.",
    refused: "Notifications of this browser cannot be taken. Try another browser.",
    turnOn: "Turn notifications on",
    turnOff: "Turn notifications off",
  },
  results: {
    "kabar-dibaca": "All news is marked as read.",
    "kabar-ponsel-nyala": "This phone rings for every new order from now on.",
    "kabar-ponsel-mati": "Notifications on this phone are turned off.",
  },
};
