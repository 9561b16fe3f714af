import type { AstroCookies, AstroCookieSetOptions } from "astro";
import { z } from "zod";

import { env } from "../env.server.ts";
import { COUNT_COOKIE, KECAMATAN_COOKIE, SELLER_COOKIE } from "./cookie-names.ts";

const CART = "gerai_keranjang";
const CUSTOMER = "gerai_akun";
const ORDERS = "gerai_pesanan";
const DAY = 24 * 3600;
const KEEP_DAYS = 30;
/** A browser drops a cookie beyond 4 kB; ten orders stay far below. */
const ORDERS_KEPT = 10;

const ordersSchema = z.array(z.tuple([z.string(), z.string()]));

/** Cookies travel only over TLS wherever the shop has it. */
function options(readable = false): AstroCookieSetOptions {
  const secure = env().SITE_URL.startsWith("https://");
  return { path: "/", httpOnly: !readable, sameSite: "lax", secure, maxAge: KEEP_DAYS * DAY };
}

/** Text of a cookie; what is no cookie of ours (too long, odd letters) counts as missing. */
function textOf(cookies: AstroCookies, name: string): string | null {
  const value = cookies.get(name)?.value;
  return value !== undefined && /^[\w.~-]{1,2000}$/.test(value) ? value : null;
}

/** Id of this browser's basket. */
export function cartId(cookies: AstroCookies): string | null {
  const id = textOf(cookies, CART);
  // It becomes part of a path: only what Medusa calls a basket.
  return id !== null && /^cart_\w+$/.test(id) ? id : null;
}

/** Keeps a basket in this browser for thirty days, with the number of pieces for the header. */
export function setCart(cookies: AstroCookies, id: string, count: number): void {
  cookies.set(CART, id, options());
  cookies.set(COUNT_COOKIE, String(count), options(true));
}

/** Forgets the basket: it has become an order, or is gone. */
export function clearCart(cookies: AstroCookies): void {
  cookies.delete(CART, { path: "/" });
  cookies.delete(COUNT_COOKIE, { path: "/" });
}

/** Token of the customer who is logged in here. */
export function customerToken(cookies: AstroCookies): string | null {
  return textOf(cookies, CUSTOMER);
}

/** Logs a customer in with the backend's token. */
export function setCustomer(cookies: AstroCookies, token: string): void {
  cookies.set(CUSTOMER, token, options());
}

/** Logs out. */
export function clearCustomer(cookies: AstroCookies): void {
  cookies.delete(CUSTOMER, { path: "/" });
}

/** Token of the member of a shop who is logged in here; apart from the buyer's, so that one may be both. */
export function sellerToken(cookies: AstroCookies): string | null {
  return textOf(cookies, SELLER_COOKIE);
}

/** Logs a member of a shop in with the backend's token. */
export function setSeller(cookies: AstroCookies, token: string): void {
  cookies.set(SELLER_COOKIE, token, options());
}

/** Logs a member of a shop out. */
export function clearSeller(cookies: AstroCookies): void {
  cookies.delete(SELLER_COOKIE, { path: "/" });
}

/** The token that opens an order group to whoever placed it in this browser. */
export function orderToken(cookies: AstroCookies, groupId: string): string | null {
  return rememberedOrders(cookies).find(([id]) => id === groupId)?.[1] ?? null;
}

/** Remembers the token of an order group; the last ten are kept. */
export function rememberOrder(cookies: AstroCookies, groupId: string, token: string): void {
  const others = rememberedOrders(cookies).filter(([id]) => id !== groupId);
  const kept = [[groupId, token], ...others].slice(0, ORDERS_KEPT);
  cookies.set(ORDERS, JSON.stringify(kept), options());
}

/** Code of the kecamatan (or regency) that this browser's goods go to, `36.03.18`. */
export function chosenPlace(cookies: AstroCookies): string | null {
  const code = textOf(cookies, KECAMATAN_COOKIE);
  return code !== null && /^\d{2}(?:\.\d{2}){0,2}$/.test(code) ? code : null;
}

/** Remembers where goods go to; scripts of public pages read it. */
export function choosePlace(cookies: AstroCookies, code: string): void {
  cookies.set(KECAMATAN_COOKIE, code, options(true));
}

/** Forgets the tokens of orders that open another way now, as through the account. */
export function forgetOrders(cookies: AstroCookies, groupIds: ReadonlySet<string>): void {
  const remembered = rememberedOrders(cookies);
  const kept = remembered.filter(([id]) => !groupIds.has(id));
  if (kept.length === remembered.length) return;
  if (kept.length === 0) cookies.delete(ORDERS, { path: "/" });
  else cookies.set(ORDERS, JSON.stringify(kept), options());
}

/** The order groups of this browser with their tokens, newest first. */
export function rememberedOrders(cookies: AstroCookies): [groupId: string, token: string][] {
  try {
    const parsed = ordersSchema.safeParse(cookies.get(ORDERS)?.json());
    return parsed.success ? parsed.data : [];
  } catch {
    // Somebody changed their cookie: then there is nothing to remember.
    return [];
  }
}
