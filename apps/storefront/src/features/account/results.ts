/** What a form of the account came to, said by the page it leads to: key in `i18n`, word in the address. */
const RESULTS = {
  registered: "terdaftar",
  loggedOut: "keluar",
  profileSaved: "data-disimpan",
  passwordChanged: "sandi-diganti",
  resetMailed: "tautan-dikirim",
  resetByOperator: "lewat-petugas",
  addressSaved: "alamat-disimpan",
  addressRemoved: "alamat-dihapus",
  defaultSet: "alamat-utama",
  claimed: "pesanan-masuk",
} as const;
export type AccountResult = keyof typeof RESULTS;

const PARAM = "hasil";

/** The query that makes a page say what has happened; empty without a result. */
export function resultQuery(result: AccountResult | undefined): string {
  return result === undefined ? "" : `?${PARAM}=${RESULTS[result]}`;
}

/** What has happened before this page, if its address says so. */
export function resultOf(search: URLSearchParams): AccountResult | undefined {
  const word = search.get(PARAM);
  return (Object.keys(RESULTS) as AccountResult[]).find((result) => RESULTS[result] === word);
}
