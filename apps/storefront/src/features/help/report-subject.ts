const SUBJECT = /^\/(?:produk|toko|verifikasi)\/[a-z0-9][a-z0-9_-]{0,199}$/i;

/** The page a report is about, as `?hal=` names it; null for anything that is not a page of goods, shops or proofs. */
export function reportSubject(hal: string | null): string | null {
  return hal !== null && SUBJECT.test(hal) ? hal : null;
}

/** A mail with subject and the address of the page already written. */
export function complaintMail(email: string, subject: string, about: string | null): string {
  const query = new URLSearchParams({ subject, ...(about === null ? {} : { body: `${about}\n\n` }) });
  // Mail programs read `+` as a plus sign.
  return `mailto:${email}?${query.toString().replaceAll("+", "%20")}`;
}
