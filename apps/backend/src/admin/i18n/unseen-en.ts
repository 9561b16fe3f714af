import type { unseenId } from "./unseen-id";

/** English words of the page of orders that nobody has opened. */
export const unseenEn: typeof unseenId = {
  menu: "Not opened yet",
  title: "Orders that nobody of the shop has opened",
  lead: "Nobody of the shop has opened these orders. Get in touch with it, then record your attempt. No order ends by itself before an attempt is recorded.",
  nothing: "All orders have been opened",
  nothingHint: "Orders that lie unopened for too long appear here.",
  since: "Waits since",
  content: "Content",
  goods: (pieces, total) => `${pieces} items, ${total}`,
  whatsapp: "WhatsApp",
  noWhatsapp: "There is no WhatsApp number, or the shop does not want to be written to.",
  record: "Record attempt",
  recordTitle: (number) => `Record an attempt to reach the shop about ${number}`,
  recorded: "The attempt is recorded.",
  channel: "By what",
  channels: { whatsapp: "WhatsApp", phone: "Telephone", visit: "Visit", other: "Another way" },
  note: "What came of it",
  noteHint: "Such as: did not answer, will open it this afternoon. Nothing about the buyer.",
  attempts: "Attempts on record",
  noAttempts: "No attempt is on record yet.",
};
