/** How somebody tried to reach a maker whose order lies unopened. */
export const CONTACT_CHANNELS = ["whatsapp", "phone", "visit", "other"] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** One attempt to reach a maker. */
export interface ContactAttempt {
  id: string;
  channel: ContactChannel;
  note: string | null;
  /** Id of the operator. */
  made_by: string;
  created_at: string;
}

/** A row of `GET /admin/unseen-orders`: an order that nobody of its shop has opened. Nothing of the buyer is in it. */
export interface UnseenOrder {
  /** The order's. */
  id: string;
  display_id: number | null;
  group_number: string;
  /** Since when the maker could have begun. */
  waiting_since: string;
  /** Pieces. */
  pieces: number;
  /** Whole rupiah. */
  total: number;
  seller: { id: string; name: string; contact_name: string; kecamatan: string };
  /** Message ready to send; null when the shop has no number, or no longer wants WhatsApp. */
  whatsapp: { phone: string; text: string; url: string } | null;
  /** Newest first. */
  attempts: ContactAttempt[];
}
