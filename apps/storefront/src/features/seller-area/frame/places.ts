/** The parts of the seller area, as its menu has them. */
export type SellerPlace = "home" | "products" | "orders" | "shop" | "more";
