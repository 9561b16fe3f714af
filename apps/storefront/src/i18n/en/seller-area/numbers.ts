import type { sellerNumbers as indonesian } from "../../id/seller-area/numbers.ts";
import type { Words } from "../../dictionary.ts";

/** Words of the makers' numbers. */
export const sellerNumbers: Words<typeof indonesian> = {
  title: "Your numbers",
  lead: "Counted by this shop itself. Only how many is kept, never who.",
  spans: "Span of time",
  span: (days) => `${days} days`,
  today: "Today",
  week: "This week",
  sold: (orders, pieces) =>
    orders === 0
      ? "No orders yet"
      : `${orders} ${orders === 1 ? "order" : "orders"}, ${pieces} ${pieces === 1 ? "piece" : "pieces"}`,
  salesByDay: "Sales by day",
  viewsByDay: "Views of your products by day",
  mostSales: (sum) => `Highest ${sum}`,
  mostViews: (count) => `Highest ${count}`,
  nothingYet: "No numbers in this span yet",
  nothingYetText:
    "Share the link to your shop or to one product on WhatsApp. Numbers appear here as soon as somebody looks.",
  toProducts: "See your products",
  asTable: "See as a table",
  day: "Day",
  views: "Views",
  baskets: "Put in basket",
  orders: "Orders",
  pieces: "Pieces",
  sales: "Sales",
  product: "Product",
  perProduct: "From view to order",
  perProductHint: "Often seen but rarely ordered? Try a better first photo, price or description.",
  nearlyOut: "Nearly out",
  nearlyOutNone: "Everything you have on sale is well in stock.",
  left: (count) => (count === 0 ? "none left" : `${count} left`),
  counted:
    "Orders count on the day they were placed, once paid or when paid on delivery. Cancelled ones do not count. Delivery is not included.",
};
