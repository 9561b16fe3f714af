/** Words of the first page of the seller area, and of the page with everything else. */
export const sellerHome = {
  greeting: (name: string) => `Hello, ${name}`,
  addProduct: "Add a product",

  pending: {
    title: "Your shop is being checked",
    lead: "An officer looks at your shop and opens it to buyers, usually within a few working days.",
    missingTitle: "What is missing",
    missingLead: "Complete it and your shop is approved sooner.",
    complete: "Your shop is complete. Nothing more to fill in.",
    meanwhileTitle: "While you wait",
    meanwhile: "Prepare products now. Once the shop is approved you only have to publish them.",
  },
  missing: {
    nib: "NIB number",
    village: "Village",
    story: "Your story, at least 80 letters",
    photo: "A picture of you or your business",
    whatsapp: "WhatsApp number",
    pickup_address: "Pickup address",
    bank_account: "Bank account for payouts",
    tax_statement: "Tax statement",
  },
  askOwner: "Only the owner of the shop can fill this in.",

  suspended: {
    title: "Your shop is suspended",
    lead: "Your products are not shown at the Gerai and cannot be bought.",
    reason: "The officer's reason",
    noReason: "No reason was written down. Please ask.",
    stillTitle: "What you still can and should do",
    still: [
      "Send the orders you have. Their buyers are waiting.",
      "Look at products and shop. Changing them is possible once the shop is open again.",
      "Change your password, bank account and consents.",
    ],
    contact: "Contact the Gerai",
  },

  orders: {
    title: "Orders waiting",
    empty: "No orders are waiting. New ones appear here.",
    processing: (count: string) =>
      count === "1" ? "1 order you are preparing" : `${count} orders you are preparing`,
    all: "All orders",
    more: (count: string) => (count === "1" ? "See the order" : `See ${count} orders`),
    pieces: (count: string) => (count === "1" ? "1 piece" : `${count} pieces`),
    before: (moment: string) => `Before ${moment}`,
    late: "Past its deadline",
  },

  products: {
    emptyTitle: "No products yet",
    empty: "A picture, a name, a price and the stock are enough. Three minutes.",
    first: "Add your first product",
    nextTitle: "Best next step",
    score: (total: string) => `Score ${total} of 100`,
    points: (points: string) => `+${points} points`,
    improve: "Improve this product",
    drafts: "Drafts not published yet",
    soldOut: (count: string) =>
      `${count === "1" ? "1 product is" : `${count} products are`} sold out. Fill up the stock to sell again.`,
    toSoldOut: "See what is sold out",
    unreadable: "Products or orders cannot be read right now. Reload in a moment.",
  },
  incomplete: "Complete your shop",

  more: {
    title: "More",
    shop: "Shop and team",
    account: "Your account",
    help: "Help",
    members: ["Members", "Who helps to run the shop"],
    money: ["Bank account and personal data", "For payouts; only the owner sees it"],
    imports: ["Import and export products", "Many products at once by file"],
    numbers: ["Figures", "What sells, what is nearly out, what buyers look at"],
    poster: ["QR poster", "Print it and put it up at your place"],
    messages: ["News", "New orders and notifications on this phone"],
    password: ["Password", "Change your password"],
    guide: ["How to sell", "Pictures, names, packing, payouts"],
    publicShop: ["Your shop at the Gerai", "As buyers see it"],
    logOut: "Log out",
    signedInAs: (name: string, role: string) => `${name}, ${role}`,
    roles: { owner: "owner", staff: "staff" },
  },
};
