import { withoutLocale } from "./i18n/locale.ts";

/** Pages of one person, and the calls that their scripts make. */
const PERSONAL = /^\/(?:keranjang|checkout|pesanan|akun|penjual|ongkir|_actions)(?:\/|$)/;
const OF_SELLERS = /^\/penjual(?:\/|$)/;

const MEGABYTE = 1024 * 1024;
/** Room for a proof of payment of 5 MB and the form around it. */
const PERSONAL_BODY_BYTES = 6 * MEGABYTE;
/** Room for a picture of 10 MB, or a table of goods, and the form around it. */
const SELLER_BODY_BYTES = 12 * MEGABYTE;
const OTHER_BODY_BYTES = 64 * 1024;
/** More than any page takes. */
export const LARGEST_BODY_BYTES = SELLER_BODY_BYTES;

/** Whether an address shows or changes what belongs to one person: never kept, never listed, takes forms. */
export function isPersonal(pathname: string): boolean {
  return PERSONAL.test(withoutLocale(pathname));
}

/** What anybody may send to a page, in bytes. */
export function bodyLimitOf(pathname: string): number {
  if (OF_SELLERS.test(withoutLocale(pathname))) return SELLER_BODY_BYTES;
  return isPersonal(pathname) ? PERSONAL_BODY_BYTES : OTHER_BODY_BYTES;
}
