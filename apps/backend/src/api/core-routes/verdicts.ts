/** What becomes of a route that Medusa brings along. */
export type Verdict = "used" | "wrapped" | "replaced" | "refused";

/** One row of the table: the first that fits a route decides about it. */
export interface RouteRule {
  verdict: Verdict;
  /** Absent: every method. */
  methods?: readonly string[];
  /** Medusa's paths, `:id` standing for any one part; `/…` at the end for everything below as well. */
  paths: readonly string[];
  why: string;
}

const WRITES = ["POST", "PUT", "PATCH", "DELETE"] as const;

/** Every core route of shop, webhooks and operators, judged once. */
export const ROUTE_RULES: readonly RouteRule[] = [
  {
    verdict: "replaced",
    methods: ["POST"],
    paths: ["/store/carts/:id/complete"],
    why: "Ours places an order group: one order per maker, in one transaction. Core's would make one order of all.",
  },
  {
    verdict: "refused",
    methods: ["GET"],
    paths: ["/store/orders/:id"],
    why: "Shows address and phone to anyone who has an id. Buyers see their order group by its token.",
  },
  {
    verdict: "refused",
    paths: ["/store/orders/:id/transfer/…", "/admin/orders/:id/transfer/…"],
    why: "Moves one order of a group to another account.",
  },
  {
    verdict: "refused",
    paths: ["/store/payment-collections/…"],
    why: "Money is asked for after the order is placed, by the placement. A session opened from outside could pick a provider that authorises for free, or delete that of a share.",
  },
  {
    verdict: "refused",
    paths: ["/store/shipping-options/…"],
    why: "Lists the options of every maker. Ours is `GET /store/carts/:id/deliveries`.",
  },
  {
    verdict: "refused",
    methods: ["POST"],
    paths: ["/store/returns"],
    why: "Takes a return from anyone who has an order id. Complaints and returns come with a route of ours.",
  },
  {
    verdict: "wrapped",
    methods: ["POST", "DELETE"],
    paths: ["/store/carts/:id/promotions"],
    why: "Discounts in whole rupiah; a code that is unknown, gives nothing or is for delivery is refused with a reason.",
  },
  {
    verdict: "used",
    methods: ["POST"],
    paths: ["/store/carts", "/store/carts/:id"],
    why: "An e-mail address that is typed is kept for writing to the buyer; core would give basket and order to the account it belongs to.",
  },
  {
    verdict: "used",
    methods: ["POST"],
    paths: ["/store/carts/:id/customer"],
    why: "A hook lets a basket into an account, but not out of another one. Whose an order is, the login says that places it.",
  },
  {
    verdict: "used",
    paths: ["/store/carts/…"],
    why: "Basket. Hooks judge goods and quantities; placement judges everything again.",
  },
  {
    verdict: "used",
    methods: ["GET"],
    paths: ["/store/orders"],
    why: "A buyer's own orders, behind the login.",
  },
  {
    verdict: "used",
    methods: ["POST"],
    paths: ["/store/customers", "/store/customers/me", "/store/customers/me/addresses/…"],
    why: "An account carries the address of its login, whatever is sent; numbers are checked, addresses are bounded.",
  },
  {
    verdict: "used",
    paths: ["/store/…"],
    why: "Reading the catalogue, and the buyer's own account; `fields` reach only the public graph.",
  },
  {
    verdict: "refused",
    paths: ["/hooks/…"],
    why: "Core answers a paid event by completing the basket its own way. Stripe's events come to a static route of ours, `/hooks/payment/stripe_stripe`.",
  },
  {
    verdict: "used",
    methods: ["POST"],
    paths: [
      "/auth/:id/:id",
      "/auth/:id/:id/register",
      "/auth/:id/:id/update",
      "/auth/:id/:id/reset-password",
    ],
    why: "Limited per address. Buyers' addresses are compared in lower case, new passwords have some length.",
  },
  {
    verdict: "used",
    paths: ["/auth/…"],
    why: "Login. Actor types that do not exist are refused.",
  },
  {
    verdict: "wrapped",
    methods: ["POST"],
    paths: ["/admin/orders/:id/cancel"],
    why: "Under the lock of the order group, whose state follows.",
  },
  {
    verdict: "wrapped",
    methods: ["POST"],
    paths: ["/admin/payments/:id/capture"],
    why: "Under the lock of the order group, which is paid when its last share is.",
  },
  {
    verdict: "wrapped",
    methods: ["POST"],
    paths: ["/admin/payments/:id/refund"],
    why: "Under the lock of the order group, in whole rupiah, never more than was captured. What was agreed stays in the group.",
  },
  {
    verdict: "wrapped",
    methods: ["POST"],
    paths: [
      "/admin/orders/:id/fulfillments",
      "/admin/orders/:id/fulfillments/:fulfillment_id/cancel",
      "/admin/orders/:id/fulfillments/:fulfillment_id/shipments",
      "/admin/orders/:id/fulfillments/:fulfillment_id/mark-as-delivered",
    ],
    why: "One order is one parcel and follows the table of its states: nothing unpaid leaves, and money of the handover is booked with it.",
  },
  {
    verdict: "refused",
    methods: WRITES,
    paths: ["/admin/fulfillments/…", "/admin/orders/:id/complete"],
    why: "Moves parcels past their order; a completed order could no longer be cancelled or given back.",
  },
  {
    verdict: "refused",
    methods: WRITES,
    paths: ["/admin/draft-orders/…"],
    why: "Makes orders outside of a group, with any goods at any price.",
  },
  {
    verdict: "refused",
    methods: WRITES,
    paths: ["/admin/order-edits/…"],
    why: "Takes goods of another maker into an order, and changes a share whose payment is already agreed.",
  },
  {
    verdict: "refused",
    methods: WRITES,
    paths: ["/admin/claims/…", "/admin/exchanges/…"],
    why: "Sends out goods of any maker, and asks for the difference outside of the group's payment.",
  },
  {
    verdict: "refused",
    methods: WRITES,
    paths: ["/admin/orders/:id/credit-lines", "/admin/order-changes/…"],
    why: "Changes what an order costs after it was agreed.",
  },
  {
    verdict: "refused",
    methods: WRITES,
    paths: ["/admin/payment-collections/…", "/admin/orders/:id/payment-sessions/…"],
    why: "Marks a share as paid, or opens and closes its payment, past the group.",
  },
  {
    verdict: "refused",
    methods: WRITES,
    paths: ["/admin/reservations/…"],
    why: "Stock is reserved by orders only; a reservation by hand belongs to none.",
  },
  {
    verdict: "refused",
    methods: WRITES,
    paths: ["/admin/workflows-executions/…"],
    why: "Runs any workflow with any input, past every rule above.",
  },
  {
    verdict: "used",
    paths: ["/admin/products/…", "/admin/product-variants/…", "/admin/product-categories/…"],
    why: "The database keeps the rules for published goods, whichever route writes.",
  },
  {
    verdict: "used",
    paths: ["/admin/…"],
    why: "Reading, and what does not touch agreed money: goods, stock, fulfilment, returns, promotions, settings.",
  },
  {
    verdict: "used",
    paths: ["/cloud/…"],
    why: "No shop data.",
  },
];

/** Routes of ours below addresses that are refused otherwise. */
const OURS = ["/hooks/payment/stripe_stripe"] as const;

/** Whether an address is one of ours although everything around it is refused. */
export function isOurs(path: string): boolean {
  return OURS.some((pattern) => fits(cleaned(path), pattern));
}

/**
 * The rule for a route.
 * @param path as Medusa names it (`/store/carts/:id`) or as it was asked for (`/store/carts/cart_1`)
 */
export function ruleFor(method: string, path: string): RouteRule | undefined {
  const clean = cleaned(path);
  return ROUTE_RULES.find(
    (rule) =>
      (rule.methods === undefined || rule.methods.includes(method)) &&
      rule.paths.some((pattern) => fits(clean, pattern)),
  );
}

function cleaned(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, "").toLowerCase() : path;
}

function fits(path: string, pattern: string): boolean {
  const below = pattern.endsWith("/…");
  const wanted = (below ? pattern.slice(0, -2) : pattern).split("/");
  const given = path.split("/");
  if (below ? given.length < wanted.length : given.length !== wanted.length) return false;
  return wanted.every((part, index) => part.startsWith(":") || part === given[index]);
}
