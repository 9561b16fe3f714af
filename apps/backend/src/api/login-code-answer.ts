import { env } from "../env";
import type { MadeLoginCode } from "../workflows/seller/login-codes";

/** A login code as whoever made it hands it over: to read out, or as a WhatsApp message that is already written. */
export function handedOver({ code, expires_at: expiresAt }: MadeLoginCode, phone: string | null) {
  const link = `${env.siteUrl}/penjual/masuk?kode=${encodeURIComponent(code)}`;
  const text = `Kode masuk toko Anda di Gerai Tangerang Gemilang: ${code}. Berlaku 24 jam dan hanya sekali. Buka ${link}`;
  return {
    code,
    expires_at: expiresAt,
    link,
    whatsapp_url: phone === null ? null : `https://wa.me/${phone}?text=${encodeURIComponent(text)}`,
  };
}
