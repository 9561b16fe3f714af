import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";

import { localeOfPath } from "../src/i18n/locale.ts";
import { NOTHING_ALLOWED } from "./security-headers.ts";
import { sendText } from "./send.ts";

/** Words of answers given before any page could be rendered: short, in both languages, without the design. */
const TEXTS = {
  400: [
    "Alamat ini tidak terbaca",
    "Periksa lagi alamatnya.",
    "This address cannot be read",
    "Check it again.",
  ],
  403: ["Tidak diizinkan", "Buka lagi halamannya.", "Not allowed", "Open the page again."],
  404: ["Tidak ditemukan", "Alamat ini tidak ada.", "Not found", "There is nothing here."],
  405: ["Cara ini tidak dikenal", "Buka lagi halamannya.", "Method not allowed", "Open the page again."],
  413: ["Kiriman terlalu besar", "Kurangi ukurannya.", "Too large", "Send less."],
  414: ["Alamat ini terlalu panjang", "Persingkat alamatnya.", "This address is too long", "Shorten it."],
  500: ["Ada yang salah di pihak kami", "Coba lagi sebentar lagi.", "Our mistake", "Try again in a moment."],
  503: ["Sedang penuh", "Coba lagi sebentar lagi.", "Busy right now", "Try again in a moment."],
} as const;

export type PlainStatus = keyof typeof TEXTS;

/** Sends one of these answers; `reference` names the request for whoever reads the log. */
export function sendPlainPage(
  request: IncomingMessage,
  response: ServerResponse,
  status: PlainStatus,
  headers: OutgoingHttpHeaders = {},
  reference?: string,
): void {
  const english = localeOfPath(request.url ?? "/") === "en";
  const [title, advice] = english ? TEXTS[status].slice(2) : TEXTS[status];
  const home = english ? '<a href="/en">Home</a>' : '<a href="/">Beranda</a>';
  const code = reference === undefined ? "" : `<p><small>${reference}</small></p>`;
  const html =
    `<!doctype html><html lang="${english ? "en" : "id"}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${title}</title></head>` +
    `<body><h1>${title}</h1><p>${advice}</p><p>${home}</p>${code}</body></html>`;
  sendText(request, response, status, html, {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": NOTHING_ALLOWED,
    ...headers,
  });
}
