import type { HelpTopicId } from "@/i18n/id/help";

/** The help pages in the order of their list. */
export const HELP_TOPICS = [
  "cara-belanja",
  "cara-cek-nomor",
  "pengembalian",
  "pengaduan",
  "berjualan",
  "alamat",
  "data-pribadi",
  "tentang",
] as const satisfies readonly HelpTopicId[];
