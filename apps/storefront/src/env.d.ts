declare namespace App {
  /** What every page may read from `Astro.locals`; set by the server and completed by the middleware. */
  interface Locals {
    /** Language of the address. */
    locale: "id" | "en";
    /** Today's legal date in Jakarta, `YYYY-MM-DD`: the one clock of a render. */
    today: string;
    /** True while the backend does not answer: pages open, but nothing can be ordered. */
    orderingPaused: boolean;
    /** The line shown on every page. */
    siteNotice: string;
    /** Address of the person's connection; null when it is not known, as behind a proxy that is not trusted. */
    clientAddress: string | null;
    /** Names this request in logs and on error pages. */
    requestId: string;
  }
}
