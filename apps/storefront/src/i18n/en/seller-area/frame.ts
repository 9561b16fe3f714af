/** Words around every page of the seller area. */
export const sellerFrame = {
  area: "Seller area",
  description: "Run your products, orders and shop at Gerai Tangerang Gemilang.",
  menu: "Seller menu",
  villagesHint: "After choosing the kecamatan, press Update to list its villages.",
  outside: "Other pages",
  toHome: "To the home page",
  home: "Home",
  products: "Products",
  orders: "Orders",
  shop: "Shop",
  more: "More",
  unread: (count: string) => `${count} unread`,
  waiting: (count: string) => (count === "1" ? "1 order waiting" : `${count} orders waiting`),
  toPublicShop: "See your shop",
  toGerai: "To the Gerai",
  unavailable: "The seller area cannot be opened right now",
  unavailableText:
    "What was saved is safe. Reload in a moment. If you had just sent a form, press back in your browser: what you typed is still there.",
  pending:
    "Your shop is waiting for an officer's check. You can prepare products now; buyers see them once the shop is approved.",
  pendingLink: "See what is missing",
  suspended:
    "Your shop is suspended: products are hidden and cannot be changed. Orders already placed are still to be sent.",
  suspendedBecause: (reason: string) => `The reason: ${reason}`,
  suspendedLink: "What you can do",
  ownerOnly: "This part is for the shop's owner only",
  ownerOnlyText: "Ask the owner to open it with their own login.",
  results: {},
};
