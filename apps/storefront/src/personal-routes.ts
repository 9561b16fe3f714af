import { withoutLocale } from "./i18n/locale.ts";

/** Pages of one person, and the calls that their scripts make. */
const PERSONAL = /^\/(?:keranjang|checkout|pesanan|akun|ongkir|_actions)(?:\/|$)/;

/** Room for a proof of payment of 5 MB and the form around it. */
export const PERSONAL_BODY_BYTES = 6 * 1024 * 1024;

/** Whether an address shows or changes what belongs to one person: never kept, never listed, takes forms. */
export function isPersonal(pathname: string): boolean {
  return PERSONAL.test(withoutLocale(pathname));
}
