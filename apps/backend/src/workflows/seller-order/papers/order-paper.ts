import type { SellerOrder } from "@gerai/contracts";

/** Everything that a paper about an order says; no token, so that who reads a parcel cannot open the order. */
export interface OrderPaper {
  order: SellerOrder;
  shop: { name: string; kecamatan: string; whatsapp: string | null };
  /** Page of the order, for the QR code. */
  url: string;
}

/** Millimetres to points. */
export const MM = 72 / 25.4;
/** White edge that any printer leaves. */
export const EDGE = 6 * MM;

/** Street, village, kecamatan and postcode in one text; empty when goods are picked up. */
export function addressLines({ buyer }: SellerOrder): string {
  if (!buyer.address) return "";
  const { address_1: street, address_2: village, city, postal_code: postcode } = buyer.address;
  return [street, village, [city, postcode].filter(Boolean).join(" ")].filter(Boolean).join("\n");
}

/** A moment as a packer reads it: `24 Nov 2026 10.15`. */
export function shortMoment(instant: string): string {
  return new Intl.DateTimeFormat("id-ID", {
    timeZone: "Asia/Jakarta",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  })
    .format(new Date(instant))
    .replace(",", "");
}
