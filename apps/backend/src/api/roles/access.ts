import { OPERATOR_ROLES, type OperatorRole } from "@gerai/contracts";

/** Who may use some routes; the first row that fits decides. */
export interface AccessRule {
  /** Absent: every method. */
  methods?: readonly string[];
  /** `:id` stands for any one part; `/…` at the end for everything below as well. */
  paths: readonly string[];
  roles: readonly OperatorRole[];
}

const READ = ["GET"] as const;
const EVERYONE = OPERATOR_ROLES;
const OFFICE: readonly OperatorRole[] = ["admin", "officer"];
const FIELD: readonly OperatorRole[] = ["admin", "officer", "mentor"];
const COUNTER: readonly OperatorRole[] = ["admin", "cashier"];

/** Routes of ours, and core routes that we wrap. A route without a row is closed to everyone. */
export const OWN_ACCESS: readonly AccessRule[] = [
  { methods: READ, paths: ["/admin/operators/me", "/admin/places", "/admin/shop"], roles: EVERYONE },
  { paths: ["/admin/operators/…", "/admin/audit-log"], roles: ["admin"] },
  // Links in the texts open orders and accounts; the list tells neither names nor addresses.
  { paths: ["/admin/outbox", "/admin/outbox/:id/retry"], roles: OFFICE },
  { paths: ["/admin/outbox/:id"], roles: ["admin"] },

  { methods: READ, paths: ["/admin/sellers/:id/private"], roles: OFFICE },
  { methods: READ, paths: ["/admin/sellers/:id/product-drafts"], roles: FIELD },
  { methods: READ, paths: ["/admin/sellers/…"], roles: [...FIELD, "cashier", "evaluator"] },
  { paths: ["/admin/sellers/:id/approve", "/admin/sellers/:id/suspend"], roles: OFFICE },
  { paths: ["/admin/sellers/:id/reinstate", "/admin/products/:id/seller"], roles: OFFICE },
  // Bank account and NIK in full.
  { paths: ["/admin/sellers/:id/private/reveal"], roles: ["admin"] },
  { paths: ["/admin/sellers/…"], roles: FIELD },

  { methods: READ, paths: ["/admin/product-reviews/…"], roles: FIELD },
  { paths: ["/admin/product-reviews/…"], roles: OFFICE },

  { methods: READ, paths: ["/admin/certifications/…"], roles: [...FIELD, "evaluator"] },
  { paths: ["/admin/certifications/:id/verify", "/admin/certifications/:id/reject"], roles: OFFICE },
  { paths: ["/admin/certifications/:id/revoke"], roles: OFFICE },
  { paths: ["/admin/certifications/…"], roles: FIELD },
  { paths: ["/admin/private-files/…"], roles: FIELD },

  // Names, addresses and money of buyers.
  { methods: READ, paths: ["/admin/order-groups/…"], roles: ["admin", "officer", "cashier"] },
  { paths: ["/admin/order-groups/:id/orders/:order_id/refund"], roles: ["admin"] },
  { paths: ["/admin/order-groups/:id/cancel", "/admin/orders/:id/cancel"], roles: OFFICE },
  { paths: ["/admin/order-groups/…", "/admin/payments/:id/capture"], roles: COUNTER },
  // Nothing of the buyers: whoever looks after makers may remind them.
  { paths: ["/admin/unseen-orders/…"], roles: FIELD },
  // Opens a buyer's account to whoever gets the link.
  { paths: ["/admin/customers/:id/password-reset"], roles: OFFICE },
  // Gives money back.
  { paths: ["/admin/payments/:id/refund"], roles: ["admin"] },
  { paths: ["/admin/orders/:id/fulfillments/…"], roles: COUNTER },
];

/** Medusa's own routes: enough of them is open to every role for its dashboard to work. */
export const CORE_ACCESS: readonly AccessRule[] = [
  { paths: ["/admin/users/me"], roles: EVERYONE },
  // Whoever makes keys or operators could make one with more rights than their own.
  { paths: ["/admin/api-keys/…", "/admin/invites/…", "/admin/users/…"], roles: ["admin"] },
  // A person's name and address.
  {
    methods: READ,
    paths: [
      "/admin/orders/…",
      "/admin/customers/…",
      "/admin/customer-groups/…",
      "/admin/payments/…",
      "/admin/payment-collections/…",
      "/admin/returns/…",
      "/admin/claims/…",
      "/admin/exchanges/…",
      "/admin/draft-orders/…",
      "/admin/order-changes/…",
      "/admin/order-edits/…",
      "/admin/notifications/…",
      "/admin/workflows-executions/…",
      "/admin/fulfillments/…",
    ],
    roles: ["admin", "officer", "cashier"],
  },
  { methods: READ, paths: ["/admin/…"], roles: EVERYONE },
  { paths: ["/admin/views/…"], roles: EVERYONE },
  { paths: ["/admin/products/…", "/admin/product-variants/…", "/admin/uploads/…"], roles: OFFICE },
  { paths: ["/admin/inventory-items/…"], roles: ["admin", "officer", "cashier"] },
  { paths: ["/admin/…"], roles: ["admin"] },
];

/** The first rule that fits an address; undefined when none does. */
export function accessRule(
  rules: readonly AccessRule[],
  method: string,
  path: string,
): AccessRule | undefined {
  const clean = path.length > 1 ? path.replace(/\/+$/, "").toLowerCase() : path;
  return rules.find(
    (rule) =>
      (rule.methods === undefined || rule.methods.includes(method)) &&
      rule.paths.some((pattern) => fits(clean, pattern)),
  );
}

function fits(path: string, pattern: string): boolean {
  const below = pattern.endsWith("/…");
  const wanted = (below ? pattern.slice(0, -2) : pattern).split("/");
  const given = path.split("/");
  if (below ? given.length < wanted.length : given.length !== wanted.length) return false;
  return wanted.every((part, index) => part.startsWith(":") || part === given[index]);
}
