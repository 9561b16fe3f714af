/** One span of days with the same hours. */
export interface OpeningSpan {
  /** 0 = Sunday … 6 = Saturday, in the order of the week. */
  days: readonly number[];
  /** `09.00–16.00`; null when closed. */
  hours: string | null;
}

/**
 * The physical shop. The address is the real one; the hours are an example until the programme names its own,
 * and every page that shows them says so (`hoursAreExample`).
 */
export const GERAI = {
  name: "Gerai Tangerang Gemilang",
  address: "Jl. Raya Serang km 18,5, Talaga, Cikupa, Kabupaten Tangerang",
  mapUrl: "https://www.openstreetmap.org/search?query=Talaga%2C%20Cikupa%2C%20Tangerang",
  hoursAreExample: true,
  /** Shown until `CONTACT_EMAIL` is set. Reserved top-level domain: mail to it reaches nobody. */
  exampleEmail: "pengaduan@gerai.test",
  hours: [
    { days: [1], hours: null },
    { days: [2, 3, 4, 5], hours: "09.00–16.00" },
    { days: [6], hours: "09.00–14.00" },
    { days: [0], hours: null },
  ],
} as const satisfies {
  name: string;
  address: string;
  mapUrl: string;
  hoursAreExample: boolean;
  exampleEmail: string;
  hours: readonly OpeningSpan[];
};

/** The consumer line of the Ministry of Trade, which every shop must name (Permendag 31/2023). */
export const MINISTRY = {
  name: "Direktorat Jenderal Perlindungan Konsumen dan Tertib Niaga, Kementerian Perdagangan RI",
  whatsapp: "0853 1111 1010",
  whatsappUrl: "https://wa.me/6285311111010",
} as const;
