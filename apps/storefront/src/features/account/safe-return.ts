/** Pages of the shop that make no sense to come back to after logging in. */
const NOT_A_RETURN = /^\/(?:en\/)?(?:(?:akun|penjual)\/(?:masuk|daftar|keluar)(?:\/|$)|_|api\/)/;

/** An origin nobody has: what resolves to it has stayed within our own paths. */
const NOWHERE = "https://shop.invalid";

/**
 * Where to go after logging in, when it is an address of our own.
 * @param asked what the address or the form says; anybody may have written it
 * @returns path and query; null for other hosts, odd characters and pages that lead back to the login
 */
export function safeReturn(asked: unknown): string | null {
  if (typeof asked !== "string" || asked.length > 500 || !asked.startsWith("/")) return null;
  // Browsers read a backslash as a slash and drop tabs and newlines, which may make a path another host's.
  if (/[\\\p{Cc}]/u.test(asked)) return null;
  const url = URL.parse(asked, NOWHERE);
  if (url?.origin !== NOWHERE) return null;
  // `/a/..//host` resolves to `//host`, which as an address would be another host.
  if (url.pathname.startsWith("//") || NOT_A_RETURN.test(url.pathname)) return null;
  url.searchParams.delete("_action");
  return url.pathname + url.search;
}

/** Name of the query parameter of login and registration for where to go afterwards. */
export const RETURN_PARAM = "kembali";

/**
 * The query of a link or form that keeps where to go afterwards.
 * @param action an Astro action's `?_action=…`
 */
export function returnQuery(back: string | null, action?: string | { toString: () => string }): string {
  const query = new URLSearchParams(action === undefined ? "" : String(action));
  if (back !== null) query.set(RETURN_PARAM, back);
  return query.size === 0 ? "" : `?${query.toString()}`;
}
