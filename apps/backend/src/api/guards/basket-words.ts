import { MedusaError } from "@medusajs/framework/utils";

/** What core says of baskets in English, and what a buyer is told. */
const WORDS: readonly { says: RegExp; code: string; told: string }[] = [
  {
    says: /^Some variant does not have the required inventory/,
    code: "insufficient_inventory",
    told: "Stok barang ini tidak mencukupi. Kurangi jumlahnya.",
  },
  {
    says: /^Variants? .* do(es)? not exist or belong/,
    code: "product_gone",
    told: "Produk ini sudah tidak dijual.",
  },
  {
    says: /^Shipping Options are invalid for cart/,
    code: "delivery_unavailable",
    told: "Pengiriman ini tidak tersedia untuk alamat atau barang di keranjang Anda.",
  },
  {
    says: /^Country with code .* is not within region/,
    code: "country_not_served",
    told: "Kami hanya mengirim ke alamat di Indonesia.",
  },
  { says: /^Address with id .* not found/, code: "address_not_found", told: "Alamat tidak ditemukan." },
  {
    says: /^(Region id not found|No regions found)/,
    code: "region_not_found",
    told: "Wilayah toko tidak ditemukan.",
  },
  {
    says: /^SalesChannel with id/,
    code: "sales_channel_not_found",
    told: "Saluran penjualan tidak ditemukan.",
  },
  {
    says: /Invalid email address/,
    code: "email_malformed",
    told: "Alamat e-mail tidak benar. Periksa lagi.",
  },
];

/** Fields as core's validation names them: `'items, 0, quantity'`. */
const FIELD = /[Ff]ields?:? '([^']{1,80})'/g;

/** What workflows throw: a MedusaError, or a plain object that was one. */
interface CoreError {
  type: string;
  message: string;
  code?: string;
}

function isCoreError(error: unknown): error is CoreError {
  const { type, message } = (error ?? {}) as Partial<CoreError>;
  return typeof type === "string" && typeof message === "string";
}

/**
 * An error of a basket's route as its buyer should read it; unchanged when the words are ours already.
 * @param path as it was asked for
 */
export function toldToBuyer(error: unknown, path: string): unknown {
  if (!/^\/store\/carts(\/|\?|$)/i.test(path) || !isCoreError(error)) return error;
  const known = WORDS.find(({ says }) => says.test(error.message));
  if (known) return new MedusaError(error.type, known.told, known.code);
  if (error.code !== undefined || !error.message.startsWith("Invalid request:")) return error;
  const fields = [...error.message.matchAll(FIELD)].map(
    ([, field]) => `"${String(field).split(", ").at(-1)}"`,
  );
  const which = fields.length > 0 ? `Isian ${[...new Set(fields)].join(", ")}` : "Data yang dikirim";
  return new MedusaError(error.type, `${which} tidak sesuai. Periksa, lalu kirim lagi.`, "bad_request");
}
