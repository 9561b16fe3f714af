/** Where a page lies in the menus. */
export type Place = "home" | "products" | "sellers" | "search" | "help" | "basket" | "account" | "elsewhere";
