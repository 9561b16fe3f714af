import type { SellerMemberRole } from "@gerai/contracts";

/** Records that belong to a shop, as addresses name them. */
export type OwnedKind = "product" | "product_import" | "member" | "order";

/** What the scope must know of one route below `/seller`; a route without a row is closed to everyone. */
export interface SellerRoute {
  method: "GET" | "POST" | "DELETE";
  /** As it is registered: `/seller/products/:id`. */
  path: string;
  /** Lowest role that may use it; `stranger`: a login that belongs to no shop yet. */
  who: SellerMemberRole | "stranger";
  /** Kind of record that `:id` names; it must be the shop's own. */
  owns?: OwnedKind;
  /** Whether a suspended shop may still do it. Reading always may. */
  whileSuspended?: true;
}

/** Every route of makers. */
export const SELLER_ROUTES: readonly SellerRoute[] = [
  { method: "POST", path: "/seller/registrations", who: "stranger" },
  { method: "GET", path: "/seller/me", who: "staff" },
  { method: "POST", path: "/seller/me/password", who: "staff", whileSuspended: true },
  { method: "POST", path: "/seller/shop", who: "staff" },
  { method: "POST", path: "/seller/shop/holiday", who: "staff" },
  { method: "GET", path: "/seller/shop/poster", who: "staff" },
  { method: "GET", path: "/seller/private", who: "owner" },
  { method: "POST", path: "/seller/private", who: "owner", whileSuspended: true },
  { method: "GET", path: "/seller/consents", who: "owner" },
  { method: "POST", path: "/seller/consents", who: "owner", whileSuspended: true },
  { method: "DELETE", path: "/seller/consents/:purpose", who: "owner", whileSuspended: true },
  { method: "GET", path: "/seller/members", who: "owner" },
  { method: "POST", path: "/seller/members", who: "owner" },
  { method: "DELETE", path: "/seller/members/:id", who: "owner", owns: "member", whileSuspended: true },
  { method: "POST", path: "/seller/members/:id/login-code", who: "owner", owns: "member" },
  { method: "GET", path: "/seller/notifications", who: "staff" },
  { method: "POST", path: "/seller/notifications/read", who: "staff", whileSuspended: true },
  { method: "GET", path: "/seller/push-subscriptions", who: "staff" },
  { method: "POST", path: "/seller/push-subscriptions", who: "staff", whileSuspended: true },
  { method: "DELETE", path: "/seller/push-subscriptions", who: "staff", whileSuspended: true },
  { method: "GET", path: "/seller/products", who: "staff" },
  { method: "POST", path: "/seller/products", who: "staff" },
  { method: "GET", path: "/seller/products/:id", who: "staff", owns: "product" },
  { method: "POST", path: "/seller/products/:id", who: "staff", owns: "product" },
  { method: "DELETE", path: "/seller/products/:id", who: "staff", owns: "product" },
  { method: "GET", path: "/seller/products/:id/preview", who: "staff", owns: "product" },
  { method: "POST", path: "/seller/products/:id/publish", who: "staff", owns: "product" },
  { method: "POST", path: "/seller/products/:id/hide", who: "staff", owns: "product" },
  { method: "POST", path: "/seller/products/:id/duplicate", who: "staff", owns: "product" },
  { method: "POST", path: "/seller/pictures", who: "staff" },
  { method: "POST", path: "/seller/product-imports", who: "staff" },
  { method: "GET", path: "/seller/product-imports", who: "staff" },
  { method: "GET", path: "/seller/product-imports/template", who: "staff" },
  { method: "GET", path: "/seller/product-imports/:id", who: "staff", owns: "product_import" },
  { method: "GET", path: "/seller/product-imports/:id/errors", who: "staff", owns: "product_import" },
  { method: "POST", path: "/seller/product-imports/:id/check", who: "staff", owns: "product_import" },
  { method: "POST", path: "/seller/product-imports/:id/start", who: "staff", owns: "product_import" },
  { method: "GET", path: "/seller/product-exports", who: "staff" },
  { method: "GET", path: "/seller/numbers", who: "staff" },
  // What was sold is delivered, whatever becomes of the shop.
  { method: "GET", path: "/seller/orders", who: "staff" },
  { method: "GET", path: "/seller/orders/:id", who: "staff", owns: "order" },
  { method: "GET", path: "/seller/orders/:id/packing-slip", who: "staff", owns: "order" },
  { method: "GET", path: "/seller/orders/:id/label", who: "staff", owns: "order" },
  { method: "POST", path: "/seller/orders/bulk-accept", who: "staff", whileSuspended: true },
  ...(["accept", "pack", "ship", "ready-for-pickup", "done", "cancel"] as const).map((act): SellerRoute => ({
    method: "POST",
    path: `/seller/orders/:id/${act}`,
    who: "staff",
    owns: "order",
    whileSuspended: true,
  })),
];

/** The row of an address, and the id in it. */
export function sellerRoute(method: string, path: string): { route: SellerRoute; id: string | null } | null {
  const given = path
    .toLowerCase()
    .split("/")
    .filter((part) => part !== "");
  // Ids keep their case; only words are compared without it.
  const typed = path.split("/").filter((part) => part !== "");
  const fits = (route: SellerRoute) => {
    const wanted = parts(route.path);
    return (
      route.method === method &&
      wanted.length === given.length &&
      wanted.every((part, index) => part.startsWith(":") || part === given[index])
    );
  };
  // Words before parameters, as the router decides.
  const [route] = SELLER_ROUTES.filter(fits).toSorted(
    (a, b) => (a.path.match(/:/g)?.length ?? 0) - (b.path.match(/:/g)?.length ?? 0),
  );
  if (!route) return null;
  const at = parts(route.path).indexOf(":id");
  return { route, id: at === -1 ? null : decoded(typed[at] ?? "") };
}

function parts(path: string): string[] {
  return path.split("/").filter((part) => part !== "");
}

/** The id as the router will hand it on. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
